package app.greenroom.workspace.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.answer.AnswerState;
import app.greenroom.readiness.ui.NextStep;
import app.greenroom.shared.AssignmentId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final AssignmentId ASSIGNMENT = AssignmentId.random();
    private static final NextStep REVISE =
            new NextStep("Revise answer 3", "Question 3?", "8\u00a0min", "prep/a/questions/3", "Revise");

    @Test
    void threadsThatWaitAreToBeRead() {
        Reading reading = new Reading(List.of(answer(3, 2), answer(4, 0)));
        assertThat(reading.beside(List.of(), ASSIGNMENT, 1, 2))
                .extracting(NextStep::title)
                .containsExactly(
                        "2 comments on question 3", "1 comment on the dossier", "2 comments on your questions to ask");
    }

    @Test
    void aQuestionHasOneRow() {
        Reading reading = new Reading(List.of(answer(3, 2), answer(5, 1)));
        assertThat(reading.within(List.of(REVISE)))
                .extracting(NextStep::detail)
                .containsExactly("2 comments · Question 3?");
        assertThat(reading.beside(List.of(REVISE), ASSIGNMENT, 0, 0))
                .extracting(NextStep::title)
                .containsExactly("1 comment on question 5");
    }

    @Test
    void whenAllIsReadNothingIsInvented() {
        assertThat(new Reading(List.of(answer(1, 0))).beside(List.of(), ASSIGNMENT, 0, 0))
                .isEmpty();
    }

    private static AnswerStep answer(int number, int openThreads) {
        return new AnswerStep(
                number, "Question " + number + "?", "prep/a/questions/" + number, AnswerState.SUBMITTED, openThreads);
    }
}
