package app.greenroom.workspace.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerState;
import app.greenroom.readiness.ChecklistShare;
import app.greenroom.shared.AssignmentId;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private static final AssignmentId ASSIGNMENT = AssignmentId.random();

    @Test
    void whatWasAskedForComesFirstAndWhatIsNewLast() {
        List<NextStep> steps = NextSteps.of(
                ASSIGNMENT,
                List.of(
                        answer(1, AnswerState.NOT_STARTED, 0),
                        answer(2, AnswerState.DRAFT, 0),
                        answer(3, AnswerState.SUBMITTED, 2),
                        answer(4, AnswerState.CHANGES_REQUESTED, 1),
                        answer(5, AnswerState.APPROVED, 0)),
                1,
                2,
                new ChecklistShare(3, 1, 4, 2));
        assertThat(steps)
                .extracting(NextStep::title)
                .containsExactly(
                        "Revise answer 4",
                        "Look at 2 threads on question 3",
                        "Look at 1 thread on the dossier",
                        "Look at 2 threads on the questions to ask",
                        "Finish and submit answer 2",
                        "Answer question 1",
                        "Rate 3 concepts",
                        "Learn 1 concept");
    }

    @Test
    void whoeverIsNewRatesTheConceptsEarly() {
        List<NextStep> steps = NextSteps.of(
                ASSIGNMENT,
                List.of(answer(1, AnswerState.NOT_STARTED, 0), answer(2, AnswerState.NOT_STARTED, 0)),
                0,
                0,
                new ChecklistShare(28, 0, 0, 0));
        assertThat(steps)
                .extracting(NextStep::title)
                .containsExactly("Answer question 1", "Rate 28 concepts", "Answer question 2");
        assertThat(steps.get(1).detail()).contains("about 3 minutes");
    }

    @Test
    void whenAllIsDoneNothingIsInvented() {
        assertThat(NextSteps.of(
                        ASSIGNMENT, List.of(answer(1, AnswerState.APPROVED, 0)), 0, 0, new ChecklistShare(0, 0, 2, 0)))
                .isEmpty();
    }

    private static AnswerStep answer(int number, AnswerState state, int openThreads) {
        return new AnswerStep(number, "Question " + number + "?", "prep/a/questions/" + number, state, openThreads);
    }
}
