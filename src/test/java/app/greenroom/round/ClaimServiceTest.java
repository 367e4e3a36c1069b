package app.greenroom.round;

import static app.greenroom.round.ReviewFixtures.answerPassage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.greenroom.ServiceTest;
import app.greenroom.TestTime;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class ClaimServiceTest {

    @Autowired
    ClaimService claims;

    @Autowired
    ReviewQueue queue;

    @Autowired
    VerdictService verdicts;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    PeopleFixtures people;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate together;

    Scene scene;
    UserId mira;
    UserId ravi;
    AnswerId answer;

    @BeforeEach
    void aSubmissionWithTwoMentors() {
        scene = assignments.aSceneOf(6, 0);
        mira = scene.mentor();
        ravi = people.aMentor(scene.team());
        mentoredBy(mira, ravi);
        answer = answers.submit(scene, 0, "One train at a time.");
    }

    @Test
    void aSubmissionIsTakenBackOnlyWhileNobodyReviewsIt() {
        Acting.as(mira, () -> claims.begin(answer));
        assertThatThrownBy(() -> answers.withdraw(scene, 0, 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("started reviewing");
        Acting.as(mira, () -> claims.release(answer));
        answers.withdraw(scene, 0, 1);
        assertThat(answers.read(scene, 0).revision()).isZero();
    }

    @Test
    void aClaimHidesASubmissionFromTheOtherMentorsLists() {
        assertThat(queueOf(mira).unclaimed()).extracting(QueueItem::answer).containsExactly(answer);
        begin(mira, answer);
        assertThat(queueOf(mira).mine()).extracting(QueueItem::answer).containsExactly(answer);
        Queue others = queueOf(ravi);
        assertThat(others.toReview()).isEmpty();
        assertThat(others.others()).extracting(QueueItem::answer).containsExactly(answer);
        assertThat(Acting.as(ravi, () -> queue.next(AnswerId.random()))).isEmpty();
    }

    @Test
    void whoComesSecondGetsNothingAndIsToldWhoHasIt() {
        begin(mira, answer);
        begin(ravi, answer);
        Claim seen = Acting.as(ravi, () -> claims.on(answer)).orElseThrow();
        assertThat(seen.mine()).isFalse();
        assertThat(seen.mentor().id()).isEqualTo(mira);
        assertThat(seen.endsAt()).isCloseTo(TestTime.now().plus(Duration.ofMinutes(30)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aVerdictOnAnothersReviewIsRefusedUntilItIsTakenOver() {
        begin(mira, answer);
        assertThatThrownBy(() -> approve(ravi))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Take over the review");
        Acting.as(ravi, () -> claims.take(answer));
        assertThatThrownBy(() -> approve(mira)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Acting.as(mira, () -> claims.extend(answer))).isInstanceOf(Refusal.class);
        approve(ravi);
        assertThat(Acting.as(mira, () -> claims.on(answer))).isEmpty();
    }

    @Test
    void aClaimEndsByTheClock() {
        begin(mira, answer);
        itIsLater();
        assertThat(Acting.as(mira, () -> claims.on(answer))).isEmpty();
        assertThat(queueOf(ravi).unclaimed()).hasSize(1);
        begin(ravi, answer);
        assertThat(Acting.as(ravi, () -> claims.on(answer))).get().matches(Claim::mine);
    }

    @Test
    void aClaimGrowsByHalfAnHourUpToTwoHoursAhead() {
        begin(mira, answer);
        Acting.as(mira, () -> claims.extend(answer));
        assertThat(minutesLeft()).isBetween(58L, 60L);
        for (int more = 0; more < 5; more++) {
            Acting.as(mira, () -> claims.extend(answer));
        }
        assertThat(minutesLeft()).isBetween(118L, 120L);
    }

    @Test
    void aMentorHoldsFourReviewsAtMost() {
        begin(mira, answer);
        for (int question = 1; question < 4; question++) {
            begin(mira, answers.submit(scene, question, "One train at a time."));
        }
        AnswerId fifth = answers.submit(scene, 4, "One train at a time.");
        begin(mira, fifth);
        assertThat(Acting.as(mira, () -> claims.on(fifth))).isEmpty();
        assertThatThrownBy(() -> Acting.as(mira, () -> claims.take(fifth)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("four");
        Acting.as(mira, () -> claims.release(answer));
        Acting.as(mira, () -> claims.take(fifth));
        assertThat(queueOf(ravi).unclaimed()).extracting(QueueItem::answer).containsExactly(answer);
    }

    @Test
    void whoWritesTheFirstPendingCommentBeginsTheReview() {
        reviews.draft(mira, scene, 0, "train", "Which?");
        assertThat(Acting.as(mira, () -> claims.on(answer))).get().matches(Claim::mine);
        reviews.draft(ravi, scene, 0, "time", "When?");
        assertThat(Acting.as(mira, () -> claims.on(answer))).get().matches(Claim::mine);
    }

    @Test
    void aVerdictTakenBackHoldsTheReviewAgain() {
        begin(mira, answer);
        GiveVerdict verdict = new GiveVerdict(CommandId.next(), answer, 1, Decision.APPROVE, "");
        Acting.as(mira, () -> verdicts.give(verdict));
        Acting.as(mira, () -> verdicts.takeBack(verdict.command()));
        assertThat(Acting.as(mira, () -> claims.on(answer))).get().matches(Claim::mine);
    }

    @Test
    void whoNoLongerMentorsHoldsNothing() {
        begin(mira, answer);
        mentoredBy(ravi);
        assertThat(Acting.as(ravi, () -> claims.on(answer))).isEmpty();
        approve(ravi);
    }

    @Test
    void aClaimOfWhoNoLongerMentorsIsInNobodysWay() {
        begin(mira, answer);
        mentoredBy(ravi);
        begin(ravi, answer);
        assertThat(Acting.as(ravi, () -> claims.on(answer))).get().matches(Claim::mine);
    }

    @Test
    void reviewsThatSomebodyWasTakenOffDoNotCountToTheirFour() {
        for (int question = 0; question < 4; question++) {
            begin(mira, answers.submit(scene, question, "One train at a time, " + question + "."));
        }
        mentoredBy(ravi);
        Scene elsewhere = assignments.aSceneLike(scene);
        assignments.mentoredBy(elsewhere, mira);
        AnswerId fifth = answers.submit(elsewhere, 0, "One train at a time.");
        begin(mira, fifth);
        assertThat(Acting.as(mira, () -> claims.on(fifth))).get().matches(Claim::mine);
    }

    @Test
    void whatComesAgainIsTheEarlierReviewersTurnAndUnclaimedForTheOthers() {
        Acting.as(
                mira,
                () -> verdicts.give(
                        new GiveVerdict(CommandId.next(), answer, 1, Decision.REQUEST_CHANGES, "Which train?")));
        assertThat(queueOf(ravi).theirs()).extracting(QueueItem::answer).containsExactly(answer);
        answers.submit(scene, 0, "One night train at a time.");
        AnswerId fresh = answers.submit(scene, 1, "It absorbs small delays.");
        assertThat(queueOf(mira).mine()).extracting(QueueItem::answer).containsExactly(answer);
        assertThat(queueOf(mira).unclaimed()).extracting(QueueItem::answer).containsExactly(fresh);
        assertThat(queueOf(ravi).unclaimed()).extracting(QueueItem::answer).containsExactly(answer, fresh);
        assertThat(Acting.as(ravi, () -> queue.next(AnswerId.random()))).contains(fresh);
    }

    @Test
    void whatIsClaimedStandsOnTopAndComesNext() {
        AnswerId later = answers.submit(scene, 1, "It absorbs small delays.");
        reviews.post(scene.candidate(), answerPassage(scene, 2), null, "How long should it be?");
        begin(mira, later);
        assertThat(queueOf(mira).mine().getFirst().answer()).isEqualTo(later);
        assertThat(Acting.as(mira, () -> queue.next(AnswerId.random()))).contains(later);
    }

    private void begin(UserId who, AnswerId which) {
        Acting.as(who, () -> claims.begin(which));
    }

    private void approve(UserId who) {
        Acting.as(who, () -> verdicts.give(new GiveVerdict(CommandId.next(), answer, 1, Decision.APPROVE, "")));
    }

    private Queue queueOf(UserId who) {
        return Acting.as(who, () -> queue.mine());
    }

    private long minutesLeft() {
        Claim claim = Acting.as(mira, () -> claims.on(answer)).orElseThrow();
        return Duration.between(TestTime.now(), claim.endsAt()).toMinutes();
    }

    /** As if half an hour had gone by. */
    private void itIsLater() {
        together.executeWithoutResult(status -> database.sql(
                        "update review_claim set ends_at = ends_at - interval 31 minute where answer_id = ?")
                .param(answer.toString())
                .update());
    }

    private void mentoredBy(UserId... mentors) {
        assignments.mentoredBy(scene, mentors);
    }
}
