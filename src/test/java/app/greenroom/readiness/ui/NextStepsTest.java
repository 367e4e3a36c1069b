package app.greenroom.readiness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.readiness.NextAction;
import app.greenroom.readiness.model.Action;
import app.greenroom.shared.AssignmentId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    private static final AssignmentId ASSIGNMENT = AssignmentId.random();

    @Test
    void whatPaysMostStandsThereInPlainWordsWithItsMinutesAndItsGain() {
        List<NextStep> steps = steps(
                0,
                action(Action.Kind.CHECK, "Consumer groups", 2, 1.3),
                action(Action.Kind.REVISE, "Why us?", 8, 3),
                action(Action.Kind.WRITE, "Explain it.", 15, 3.1),
                action(Action.Kind.LEARN, "Quorum", 8, 1));
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
    void aSessionSaysWhatItHolds() {
        assertThat(steps(0, new NextAction.Session(5, List.of(4), 14, 3.1)))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.title()).isEqualTo("Recall 5 concepts and rehearse answer 4");
                    assertThat(step.worth()).isEqualTo("14\u00a0min · +3.1\u00a0points");
                    assertThat(step.path()).endsWith("/recall?start=cards");
                });
        assertThat(steps(
                        0,
                        new NextAction.Session(1, List.of(4, 7), 14, 3.1),
                        new NextAction.Session(0, List.of(4, 7), 14, 3.1),
                        new NextAction.Session(6, List.of(), 14, 3.1)))
                .extracting(NextStep::title)
                .containsExactly("Recall 1 concept and rehearse 2 answers", "Rehearse 2 answers", "Recall 6 concepts");
    }

    @Test
    void whatWasNeverRatedComesFirst() {
        List<NextStep> steps = steps(28, action(Action.Kind.WRITE, "Why us?", 15, 3));
        assertThat(steps).extracting(NextStep::title).containsExactly("Rate 28 concepts", "Write answer 7");
        assertThat(steps.getFirst().worth()).isEqualTo("3\u00a0min");
    }

    @Test
    void whenAllIsDoneNothingIsInvented() {
        assertThat(steps(0)).isEmpty();
    }

    private static List<NextStep> steps(int unrated, NextAction... actions) {
        return NextSteps.of(ASSIGNMENT, unrated, List.of(actions));
    }

    private static NextAction action(Action.Kind kind, String text, int minutes, double gain) {
        return new NextAction.Single(kind, UUID.randomUUID(), 7, text, minutes, gain);
    }
}
