package app.greenroom.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.account.Person;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ChecklistServiceTest {

    @Autowired
    ChecklistService checklists;

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    ConceptLedger ledger;

    Scene scene;
    ConceptId concept;

    @BeforeEach
    void aSceneWithConcepts() {
        scene = fixtures.aScene();
        concept = open(scene.candidate()).items().getFirst().concept().id();
    }

    @Test
    void topicsAndItemsComeInTheDossiersOrder() {
        assertThat(open(scene.candidate()).topics())
                .extracting(topic -> topic.share().title())
                .containsExactly("Capacity", "Operations", "More concepts");
        assertThat(open(scene.candidate()).topics().getFirst().items())
                .extracting(item -> item.concept().text())
                .containsExactly("headway", "block section");
    }

    @Test
    void aRatingShowsToTheMentor() {
        rate(ConceptState.LEARNING);
        assertThat(item(scene.mentor()).state()).isEqualTo(ConceptState.LEARNING);
        assertThat(item(scene.mentor()).progress().ratedAt()).isNotNull();
    }

    @Test
    void ratingTheSameAgainIsNoEvent() {
        rate(ConceptState.LEARNING);
        assertThat(Acting.as(scene.candidate(), () -> checklists.rate(rating(ConceptState.LEARNING))))
                .isEmpty();
        assertThat(history().lines()).hasSize(1);
    }

    @Test
    void aDoubleClickRatesOnce() {
        RateConcept twice = rating(ConceptState.LEARNING);
        EventId first =
                Acting.as(scene.candidate(), () -> checklists.rate(twice)).orElseThrow();
        Acting.as(scene.candidate(), () -> checklists.undo(undo(first)));
        Acting.as(scene.candidate(), () -> checklists.rate(twice));
        assertThat(item(scene.candidate()).state()).isEqualTo(ConceptState.UNSEEN);
    }

    @Test
    void aWrongTapIsTakenBackAndTheConfirmationIsThereAgain() {
        rate(ConceptState.CAN_EXPLAIN);
        confirm();
        EventId wrong = rate(ConceptState.UNSEEN);
        assertThat(item(scene.mentor()).confirmed()).isFalse();
        Acting.as(scene.candidate(), () -> checklists.undo(undo(wrong)));
        assertThat(item(scene.mentor()).confirmedBy()).extracting(Person::name).isEqualTo("Mira Mentor");
        assertThat(history().lines()).extracting(ConceptHistory.Line::takenBack).containsExactly(true, false, false);
    }

    @Test
    void aConfirmationLapsesWithTheClaimAndANewClaimNeedsANewOne() {
        rate(ConceptState.CAN_EXPLAIN);
        confirm();
        rate(ConceptState.LEARNING);
        rate(ConceptState.CAN_EXPLAIN);
        assertThat(item(scene.candidate()).confirmed()).isFalse();
    }

    @Test
    void onlyAClaimIsConfirmed() {
        rate(ConceptState.LEARNING);
        assertThatThrownBy(this::confirm).isInstanceOf(Refusal.class).hasMessageContaining("can explain");
    }

    @Test
    void aWithdrawnConfirmationLeavesTheCandidatesWord() {
        rate(ConceptState.CAN_EXPLAIN);
        confirm();
        Acting.as(scene.mentor(), () -> checklists.withdraw(check()));
        assertThat(item(scene.candidate()).confirmed()).isFalse();
        assertThat(item(scene.candidate()).state()).isEqualTo(ConceptState.CAN_EXPLAIN);
    }

    @Test
    void nothingIsTakenBackTwiceOrBySomebodyElse() {
        EventId rating = rate(ConceptState.LEARNING);
        assertThatThrownBy(() -> Acting.as(scene.mentor(), () -> checklists.undo(undo(rating))))
                .isInstanceOf(NotFound.class);
        Acting.as(scene.candidate(), () -> checklists.undo(undo(rating)));
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> checklists.undo(undo(rating))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everybodyDoesOnlyTheirOwnPart() {
        for (UserId other : List.of(scene.mentor(), scene.lead())) {
            assertThatThrownBy(() -> Acting.as(other, () -> checklists.rate(rating(ConceptState.LEARNING))))
                    .isInstanceOf(NotFound.class);
        }
        for (UserId other : List.of(scene.candidate(), scene.lead())) {
            assertThatThrownBy(() -> Acting.as(other, () -> checklists.confirm(check())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(open(scene.lead()).mayRate()).isFalse();
        assertThat(open(scene.mentor()).mayConfirm()).isTrue();
        assertThatThrownBy(() -> open(fixtures.aScene().mentor())).isInstanceOf(NotFound.class);
    }

    @Test
    void anEndedAssignmentIsReadAndNotRated() {
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        assertThat(open(scene.candidate()).mayRate()).isFalse();
        assertThatThrownBy(() -> rate(ConceptState.LEARNING)).isInstanceOf(NotFound.class);
    }

    @Test
    void aConceptOfAnotherDossierIsNotThere() {
        Scene other = fixtures.aScene();
        ConceptId foreign = Acting.as(other.candidate(), () -> checklists.open(other.assignment()))
                .items()
                .getFirst()
                .concept()
                .id();
        RateConcept command = new RateConcept(CommandId.next(), scene.assignment(), foreign, ConceptState.LEARNING);
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> checklists.rate(command)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void notesOfTwoWindowsAreMerged() {
        ConceptNote base = ConceptNote.NONE;
        annotate(base, new ConceptNote("first", List.of()));
        ConceptNote merged = annotate(base, new ConceptNote("second", List.of(new Link("https://example.test"))));
        assertThat(merged.text()).contains("first", "second");
        assertThat(item(scene.mentor()).note()).isEqualTo(merged);
    }

    @Test
    void tapsAtOnceComeOneAfterTheOther() {
        try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
            CompletableFuture<?>[] taps = Stream.of(ConceptState.values())
                    .flatMap(state -> Stream.generate(() -> state).limit(6))
                    .map(state -> CompletableFuture.runAsync(() -> rateIfOther(state), windows))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(taps).join();
        }
        assertThat(item(scene.candidate()).progress())
                .isEqualTo(ConceptProgress.replay(ledger.events(scene.assignment(), concept)));
    }

    @Test
    void aClaimThatDoesNotHoldGoesBackToLearningAndTheMentorMayTakeThatBack() {
        rate(ConceptState.CAN_EXPLAIN);
        EventId demotion =
                Acting.as(scene.mentor(), () -> checklists.demote(check())).orElseThrow();
        assertThat(item(scene.candidate()).state()).isEqualTo(ConceptState.LEARNING);
        assertThat(item(scene.candidate()).progress().calibration()).isEqualTo(new Calibration(1, 0));
        assertThatThrownBy(() -> Acting.as(scene.candidate(), () -> checklists.undo(undo(demotion))))
                .isInstanceOf(Refusal.class);
        Acting.as(scene.mentor(), () -> checklists.undoDemotion(undo(demotion)));
        assertThat(item(scene.candidate()).state()).isEqualTo(ConceptState.CAN_EXPLAIN);
        assertThat(item(scene.candidate()).progress().calibration()).isEqualTo(Calibration.NONE);
    }

    private void rateIfOther(ConceptState state) {
        Acting.as(scene.candidate(), () -> {
            checklists.rate(rating(state));
        });
    }

    private EventId rate(ConceptState state) {
        return Acting.as(scene.candidate(), () -> checklists.rate(rating(state)))
                .orElseThrow();
    }

    private void confirm() {
        Acting.as(scene.mentor(), () -> checklists.confirm(check()));
    }

    private ConceptNote annotate(ConceptNote base, ConceptNote note) {
        AnnotateConcept command = new AnnotateConcept(CommandId.next(), scene.assignment(), concept, base, note);
        return Acting.as(scene.candidate(), () -> checklists.annotate(command));
    }

    private RateConcept rating(ConceptState state) {
        return new RateConcept(CommandId.next(), scene.assignment(), concept, state);
    }

    private UndoRating undo(EventId rating) {
        return new UndoRating(CommandId.next(), scene.assignment(), concept, rating);
    }

    private CheckConcept check() {
        return new CheckConcept(CommandId.next(), scene.assignment(), concept);
    }

    private Checklist open(UserId who) {
        return Acting.as(who, () -> checklists.open(scene.assignment()));
    }

    private ConceptItem item(UserId who) {
        return open(who).items().getFirst();
    }

    private ConceptHistory history() {
        return Acting.as(scene.lead(), () -> checklists.history(scene.assignment(), concept));
    }
}
