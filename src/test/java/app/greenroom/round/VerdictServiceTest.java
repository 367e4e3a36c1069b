package app.greenroom.round;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.ServiceTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class VerdictServiceTest {

    @Autowired
    VerdictService verdicts;

    @Autowired
    ReviewQueue queue;

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures fixtures;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void anApprovalMovesTheStateAndStandsInTheHistory() {
        answers.submit(scene, 0, "One train at a time.");
        fixtures.decide(scene, 0, Decision.APPROVE, "Well *said*.");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.APPROVED);
        List<Verdict> history =
                Acting.as(scene.candidate(), () -> verdicts.history(scene.assignment(), question(scene, 0)));
        assertThat(history).hasSize(1);
        assertThat(history.getFirst().decision()).isEqualTo(Decision.APPROVE);
        assertThat(String.valueOf(history.getFirst().note())).contains("<em>said</em>");
    }

    @Test
    void aVerdictOnAnOlderSubmissionIsRefusedPolitely() {
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        answers.submit(scene, 0, "One train at a time, by token.");
        assertThatThrownBy(() -> approve(answer, 1)).isInstanceOf(Refusal.class).hasMessageContaining("newer version");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
    }

    @Test
    void aVerdictOnWhatWasTakenBackNeverFallsOnWhatCameInstead() {
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        answers.submit(scene, 0, "One train at a time, by token.");
        answers.withdraw(scene, 0, 2);
        assertThatThrownBy(() -> approve(answer, 2)).isInstanceOf(Refusal.class).hasMessageContaining("withdrew");
        answers.submit(scene, 0, "Any number of trains.");
        assertThatThrownBy(() -> approve(answer, 2)).isInstanceOf(Refusal.class).hasMessageContaining("newer version");
        approve(answer, 3);
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.APPROVED);
    }

    @Test
    void whatWasNeverSubmittedGetsNoVerdict() {
        AnswerId answer = answers.write(scene, 0, "One train");
        assertThatThrownBy(() -> approve(answer, 0)).isInstanceOf(Refusal.class);
    }

    @Test
    void requestingChangesNeedsANoteOrAThread() {
        answers.submit(scene, 0, "One train at a time.");
        assertThatThrownBy(() -> fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("what should change");
        fixtures.comment(scene, 0, "train", "Which?");
        fixtures.decide(scene, 0, Decision.REQUEST_CHANGES, "");
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.CHANGES_REQUESTED);
    }

    @Test
    void onlyAMentorOfTheAssignmentDecides() {
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        for (var other :
                List.of(scene.candidate(), scene.lead(), assignments.aScene().mentor())) {
            assertThatThrownBy(() -> Acting.as(
                            other,
                            () -> verdicts.give(new GiveVerdict(CommandId.next(), answer, 1, Decision.APPROVE, ""))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aVerdictCanBeTakenBackAtOnce() {
        AnswerId answer = answers.submit(scene, 0, "One train at a time.");
        GiveVerdict verdict = new GiveVerdict(CommandId.next(), answer, 1, Decision.APPROVE, "");
        Acting.as(scene.mentor(), () -> {
            verdicts.give(verdict);
            verdicts.give(verdict);
            verdicts.takeBack(verdict.command());
        });
        assertThat(answers.read(scene, 0).state()).isEqualTo(AnswerState.SUBMITTED);
        assertThat(Acting.as(scene.mentor(), () -> verdicts.history(scene.assignment(), question(scene, 0))))
                .isEmpty();
    }

    @Test
    void theQueueHasTheLongestWaitingFirstAndGoesOnAfterAVerdict() {
        AnswerId first = answers.submit(scene, 2, "I once delayed a train.");
        AnswerId second = answers.submit(scene, 0, "One train at a time.");
        Queue before = Acting.as(scene.mentor(), () -> queue.mine());
        assertThat(before.mine()).extracting(QueueItem::answer).containsExactly(first, second);
        assertThat(before.mine().getFirst().candidate().name()).isEqualTo("Cem Candidate");
        assertThat(Acting.as(scene.mentor(), () -> queue.next(first))).contains(second);
        fixtures.decide(scene, 2, Decision.REQUEST_CHANGES, "Shorter, please.");
        Queue after = Acting.as(scene.mentor(), () -> queue.mine());
        assertThat(after.mine()).extracting(QueueItem::answer).containsExactly(second);
        assertThat(after.theirs()).extracting(QueueItem::answer).containsExactly(first);
    }

    @Test
    void aCandidatesReplyMakesItTheMentorsTurn() {
        answers.write(scene, 0, "One train at a time.");
        var thread = fixtures.comment(scene, 0, "train", "Which?");
        assertThat(Acting.as(scene.mentor(), () -> queue.mine()).mine()).isEmpty();
        fixtures.reply(scene.candidate(), thread, "The night train.");
        Queue now = Acting.as(scene.mentor(), () -> queue.mine());
        assertThat(now.mine()).hasSize(1);
        assertThat(now.mine().getFirst().isReview()).isFalse();
        assertThat(now.mine().getFirst().threads()).isEqualTo(1);
    }

    private void approve(AnswerId answer, int revision) {
        Acting.as(
                scene.mentor(),
                () -> verdicts.give(new GiveVerdict(CommandId.next(), answer, revision, Decision.APPROVE, "")));
    }
}
