package app.greenroom.workspace.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionLeftoversTest {

    @Test
    void entriesAndTheirGroupsAreAccountedFor() {
        String body = """
                ### Planning
                1. How do you plan a **timetable**?
                2. What is a buffer time?

                ### People
                - Tell us about a delay that you caused.""";
        assertThat(SectionLeftovers.of(
                        body,
                        List.of(
                                "Planning",
                                "People",
                                "How do you plan a timetable?",
                                "What is a buffer time?",
                                "Tell us about a delay that you caused.")))
                .isEmpty();
    }

    @Test
    void aLineOfSeveralConceptsIsAccountedForByAllOfThem() {
        assertThat(SectionLeftovers.of(
                        "- **Capacity:** headway, block section and dispatching",
                        List.of("Capacity", "headway", "block section", "dispatching")))
                .isEmpty();
    }

    @Test
    void anIntroductionAndANoteAreLeft() {
        String body = """
                Expect these in the first round, in this order.

                1. What is a buffer time?

                Tip: draw a diagram while you speak.""";
        assertThat(SectionLeftovers.of(body, List.of("What is a buffer time?")))
                .isEqualTo("Expect these in the first round, in this order.\n\nTip: draw a diagram while you speak.");
    }
}
