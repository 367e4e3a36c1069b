package app.greenroom.readiness.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final Assumptions STANDARD = Assumptions.STANDARD;
    private static final Recollection GOOD_TODAY = Recollection.NONE.tested(Grade.GOOD, 0);
    private static final double KAPPA = Calibration.NONE.kappa(STANDARD);

    @Test
    void whatWasOnlyClaimedCountsLessThanWhatWasTestedAndThatLessThanWhatAMentorConfirmed() {
        double memory = 0.74158516;
        assertThat(chance(Item.concept(2, Recollection.NONE.claimed(Grade.GOOD, 0), false)))
                .isCloseTo(0.4 / GOOD_TODAY.retrievability(10) * 0.8 * memory, within(1e-9));
        assertThat(chance(Item.concept(2, GOOD_TODAY, false))).isCloseTo(0.8 * memory, within(1e-9));
        assertThat(chance(Item.concept(2, GOOD_TODAY, true))).isCloseTo(memory, within(1e-9));
    }

    @Test
    void aWordIsNoRecallAndWordsDifferByHowMuchTheySay() {
        assertThat(Stream.of(Grade.values())
                        .map(word -> Math.round(1e6 * said(word).chance(10, 1, STANDARD))))
                .containsExactly(50_000L, 200_000L, 400_000L, 600_000L);
        assertThat(said(Grade.EASY).on(10, KAPPA, STANDARD).percent()).isEqualTo(48);
        assertThat(said(Grade.HARD).chance(3, KAPPA, STANDARD)).isBetween(0.16, 0.2);
        assertThat(said(Grade.AGAIN).chance(30, KAPPA, STANDARD)).isBetween(0.02, 0.04);
    }

    @Test
    void aGradeThatProvesNothingAddsNothing() {
        Recollection shaky = Recollection.NONE.claimed(Grade.HARD, 0);
        assertThat(shaky.doubted(Grade.EASY)).isEqualTo(shaky);
        assertThat(GOOD_TODAY.doubted(Grade.EASY)).isEqualTo(GOOD_TODAY);
        assertThat(Recollection.NONE.claimed(Grade.EASY, 0).doubted(Grade.HARD)).isEqualTo(shaky);
        Recollection missed = GOOD_TODAY.tested(Grade.AGAIN, 3);
        assertThat(missed.doubted(Grade.EASY)).as("it was missed").isEqualTo(missed);
    }

    @Test
    void aGradeWithoutALookAtTheBackOrTooSoonIsDoubted() {
        Durations usual = Durations.of(Map.of(Action.Kind.CHECK, List.of(1.0, 1.0, 2.0)));
        assertThat(doubt(Grade.GOOD, false, 60, usual)).hasValue(Doubt.UNSEEN);
        assertThat(doubt(Grade.GOOD, true, 1.9, Durations.ASSUMED)).hasValue(Doubt.HASTY);
        assertThat(doubt(Grade.GOOD, true, 2, Durations.ASSUMED)).isEmpty();
        assertThat(doubt(Grade.EASY, true, 19, usual)).hasValue(Doubt.HASTY);
        assertThat(doubt(Grade.EASY, true, 20, usual)).isEmpty();
        assertThat(doubt(Grade.AGAIN, false, 1, usual))
                .as("a miss needs no proof")
                .isEmpty();
        Durations once = Durations.of(Map.of(Action.Kind.CHECK, List.of(5.0)));
        assertThat(doubt(Grade.GOOD, true, 10, once))
                .as("one time is not usual")
                .isEmpty();
    }

    @Test
    void twoGoodRecallsOnDifferentDaysAreMasteryUntilOneIsMissed() {
        LocalDate day = LocalDate.EPOCH;
        Mastery once = Mastery.NONE.after(Grade.GOOD, day, true);
        assertThat(once.after(Grade.EASY, day, true).reached())
                .as("the same day")
                .isFalse();
        assertThat(once.after(Grade.HARD, day.plusDays(1), true).reached())
                .as("with effort")
                .isFalse();
        assertThat(once.after(Grade.GOOD, day.plusDays(1), false).reached())
                .as("alone")
                .isFalse();
        Mastery twice = once.after(Grade.HARD, day.plusDays(1), true).after(Grade.EASY, day.plusDays(2), true);
        assertThat(twice.reached()).isTrue();
        Mastery missed = twice.after(Grade.AGAIN, day.plusDays(3), true);
        assertThat(missed.after(Grade.GOOD, day.plusDays(3), true).reached()).isFalse();
        assertThat(Standing.of(Recollection.NONE.claimed(Grade.GOOD, 0), false, Mastery.NONE))
                .isEqualTo(Standing.CLAIMED);
        assertThat(Standing.of(GOOD_TODAY, false, once)).isEqualTo(Standing.RECALLED);
        assertThat(Standing.of(GOOD_TODAY, false, twice)).isEqualTo(Standing.MASTERED);
        assertThat(Standing.of(GOOD_TODAY, true, Mastery.NONE)).isEqualTo(Standing.MASTERED);
    }

    @Test
    void aFailedRecallCountsNothingUntilTheNextOneSucceeds() {
        Recollection failed = GOOD_TODAY.tested(Grade.AGAIN, 3);
        assertThat(chance(Item.concept(2, failed, false))).isZero();
        assertThat(chance(Item.concept(2, failed.tested(Grade.GOOD, 3), false))).isPositive();
        assertThat(chance(Item.concept(2, failed.tested(Grade.HARD, 5), false))).isPositive();
    }

    @Test
    void anAnswerIsWorthMoreTheFurtherItIs() {
        assertThat(List.of(Stage.NO_ANSWER, Stage.DRAFT, Stage.CHANGES_REQUESTED, Stage.SUBMITTED))
                .extracting(stage -> STANDARD.worth(stage, 0))
                .containsExactly(0.0, 0.2, 0.4, 0.5);
        assertThat(List.of(1, 2, 3, 4))
                .extracting(rubric -> Math.round(10 * STANDARD.worth(Stage.APPROVED, rubric)))
                .containsExactly(7L, 8L, 9L, 10L);
    }

    @Test
    void theTwoHalvesCountTheSameAndAnEmptyOneDropsOut() {
        Item known = Item.concept(3, GOOD_TODAY, true);
        Item unknown = Item.concept(1, Recollection.NONE, false);
        Item unwritten = Item.question(2, Stage.NO_ANSWER, 0, Recollection.NONE);
        Readiness both = Readiness.on(0, List.of(known, unknown, unwritten), KAPPA, STANDARD);
        assertThat(both.concepts()).isEqualTo(0.75);
        assertThat(both.percent()).isEqualTo(37.5);
        assertThat(Readiness.on(0, List.of(known, unknown), KAPPA, STANDARD).percent())
                .isEqualTo(75);
        assertThat(Readiness.on(0, List.of(), KAPPA, STANDARD).percent()).isZero();
    }

    @Test
    void claimsThatMentorsUpheldRaiseTheTrustInAllOthers() {
        assertThat(KAPPA).isEqualTo(0.8);
        assertThat(new Calibration(5, 5).kappa(STANDARD)).isEqualTo(0.9);
        assertThat(new Calibration(5, 0).kappa(STANDARD)).isEqualTo(0.4);
    }

    @Test
    void aRecallTakesLongerTheLessLikelyItIs() {
        Outlook outlook = outlook(Item.concept(2, GOOD_TODAY, false));
        Action now = outlook.everything().findFirst().orElseThrow();
        assertThat(now.kind()).isEqualTo(Action.Kind.CHECK);
        assertThat(now.minutes()).isEqualTo(2);
        assertThat(outlook.next()).as("what is fresh needs no recall").isEmpty();
        Action later = new Outlook(outlook.items(), 7, 14, KAPPA, Durations.ASSUMED, STANDARD)
                .next()
                .getFirst();
        assertThat(later.minutes()).isCloseTo(2 + 4 * (1 - GOOD_TODAY.retrievability(7)), within(1e-9));
    }

    @Test
    void whoeverNeedsLongerIsToldSo() {
        Durations own = Durations.of(Map.of(Action.Kind.LEARN, List.of(14.0, 20.0, 16.0)));
        assertThat(own.minutes(Action.Kind.LEARN, 8, STANDARD.effort())).isEqualTo(12);
        assertThat(own.minutes(Action.Kind.WRITE, 15, STANDARD.effort())).isEqualTo(15);
    }

    @Test
    void writingIsMoreUrgentWhileThereIsTimeForFeedback() {
        Item unwritten = Item.question(2, Stage.NO_ANSWER, 0, Recollection.NONE);
        Action early = new Outlook(List.of(unwritten), 0, 3, KAPPA, Durations.ASSUMED, STANDARD)
                .next()
                .getFirst();
        Action late = new Outlook(List.of(unwritten), 0, 2, KAPPA, Durations.ASSUMED, STANDARD)
                .next()
                .getFirst();
        assertThat(early.urgency()).isCloseTo(1.5 * early.gain() / early.minutes(), within(1e-9));
        assertThat(late.urgency()).isCloseTo(late.gain() / late.minutes(), within(1e-9));
    }

    private static Item said(Grade word) {
        return Item.concept(2, Recollection.NONE.claimed(word, 0), false);
    }

    private static Optional<Doubt> doubt(Grade grade, boolean seen, double seconds, Durations usual) {
        return Doubt.about(grade, seen, seconds, Action.Kind.CHECK, usual, STANDARD);
    }

    private static double chance(Item item) {
        return item.chance(14, KAPPA, STANDARD);
    }

    private static Outlook outlook(Item... items) {
        return new Outlook(List.of(items), 0, 14, KAPPA, Durations.ASSUMED, STANDARD);
    }
}
