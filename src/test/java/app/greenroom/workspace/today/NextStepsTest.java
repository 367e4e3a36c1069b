package app.greenroom.workspace.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerState;
import app.greenroom.readiness.ChecklistShare;
import app.greenroom.readiness.NextAction;
import app.greenroom.readiness.ReadinessNumber;
import app.greenroom.readiness.ReadinessSummary;
import app.greenroom.readiness.model.Action;
import app.greenroom.shared.AssignmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private static final AssignmentId ASSIGNMENT = AssignmentId.random();

    @Test
    void whatPaysMostStandsThereInPlainWordsWithItsMinutesAndItsGain() {
        List<NextStep> steps = NextSteps.of(
                ASSIGNMENT,
                readiness(
                        0,
                        action(Action.Kind.CHECK, "Consumer groups", 2, 1.3),
                        action(Action.Kind.REVISE, "Why us?", 8, 3),
                        action(Action.Kind.WRITE, "Explain it.", 15, 3.1),
                        action(Action.Kind.LEARN, "Quorum", 8, 1)));
        assertThat(steps)
                .extracting(NextStep::title)
                .containsExactly("Recall “Consumer groups”", "Revise answer 7", "Write answer 7");
        assertThat(steps)
                .extracting(NextStep::worth)
                .containsExactly(
                        "2\u00a0min · +1.3\u00a0points",
                        "8\u00a0min · +3.0\u00a0points",
                        "15\u00a0min · +3.1\u00a0points");
        assertThat(steps.getFirst().path()).startsWith("prep/" + ASSIGNMENT + "/recall?item=");
    }

    @Test
    void whatWasNeverRatedComesFirst() {
        List<NextStep> steps = NextSteps.of(ASSIGNMENT, readiness(28, action(Action.Kind.WRITE, "Why us?", 15, 3)));
        assertThat(steps).extracting(NextStep::title).containsExactly("Rate 28 concepts", "Write answer 7");
        assertThat(steps.getFirst().worth()).isEqualTo("3 minutes");
    }

    @Test
    void threadsThatWaitAreToBeRead() {
        List<NextStep> steps = NextSteps.toRead(ASSIGNMENT, List.of(answer(3, 2), answer(4, 0)), 1, 2);
        assertThat(steps)
                .extracting(NextStep::title)
                .containsExactly(
                        "2 comments on question 3", "1 comment on the dossier", "2 comments on your questions to ask");
    }

    @Test
    void whenAllIsDoneNothingIsInvented() {
        assertThat(NextSteps.of(ASSIGNMENT, readiness(0))).isEmpty();
        assertThat(NextSteps.toRead(ASSIGNMENT, List.of(answer(1, 0)), 0, 0)).isEmpty();
    }

    private static ReadinessSummary readiness(int unrated, NextAction... next) {
        ReadinessNumber number = new ReadinessNumber(40, 30, 50, ChecklistShare.EMPTY, LocalDate.EPOCH, true, 9);
        return new ReadinessSummary(number, List.of(), unrated, List.of(next), null);
    }

    private static NextAction action(Action.Kind kind, String text, int minutes, double gain) {
        return new NextAction(kind, UUID.randomUUID(), 7, text, minutes, gain);
    }

    private static AnswerStep answer(int number, int openThreads) {
        return new AnswerStep(
                number, "Question " + number + "?", "prep/a/questions/" + number, AnswerState.SUBMITTED, openThreads);
    }
}
