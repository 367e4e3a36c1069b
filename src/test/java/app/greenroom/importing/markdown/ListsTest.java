package app.greenroom.importing.markdown;

import static app.greenroom.importing.markdown.DossierSamples.concepts;
import static app.greenroom.importing.markdown.DossierSamples.questions;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void aNumberedTopicHoldsTheBulletsBelowItIndentedOrNot() {
        assertThat(questions("1. Boats\n- Which one?\n- Why that?\n\n2. Crew\n   – Who steers?\n"))
                .containsExactly("Boats | Which one?", "Boats | Why that?", "Crew | Who steers?");
    }

    @Test
    void headingsAndTopicsJoin() {
        assertThat(questions("### Sea\n1. **Boats**:\n   * Which one?\n### Land\n2. Who drives?\n"))
                .containsExactly("Sea / Boats | Which one?", "Land | Who drives?");
    }

    @Test
    void numbersThatGoOnAcrossGroupsAreNotGluedToTheirNames() {
        assertThat(questions("Sea\n1. Sail?\nLand  \n2. Walk?\n")).containsExactly("Sea | Sail?", "Land | Walk?");
    }

    @Test
    void aLineOverEverythingIntroducesAndNamesNoGroup() {
        assertThat(questions("Ordered by stage and focus:\n\n1. Boats\n   - Which?\n2. Crew\n   - Who?\n"))
                .containsExactly("Boats | Which?", "Crew | Who?");
        assertThat(questions("Here they are:\n- Which?\n- Who?\n")).containsExactly("null | Which?", "null | Who?");
    }

    @Test
    void hintsBelowAQuestionAreNoQuestions() {
        assertThat(questions(
                        "1. How do you moor?\n   - *Strategy:* slowly\n   - Mention ropes\n2. “Why?” — be brief\n"))
                .containsExactly("null | How do you moor?", "null | Why?");
    }

    @Test
    void linesByThemselvesAskToo() {
        assertThat(
                        questions(
                                "**Q1: How do you moor?**\n\nA: With ropes:\n- one\n- two\n\n**Q2: And in wind?**\n\nA: Twice.\n"))
                .containsExactly("null | How do you moor?", "null | And in wind?");
    }

    @Test
    void tablesAskInTheirColumnOfQuestions() {
        assertThat(questions("| # | Topic | Question |\n|---|---|---|\n| 1 | Ropes | Which knot? |\n"))
                .containsExactly("Ropes | Which knot?");
    }

    @Test
    void wrappedLinesStayOneQuestion() {
        assertThat(questions("1. How do you\n   moor a boat?\n- [ ] Soft\u00ADware?\n"))
                .containsExactly("null | How do you moor a boat?", "null | Software?");
    }

    @Test
    void commasDivideOnlyAtTheTop() {
        assertThat(concepts(
                        "- **Build:** CI/CD, tools (make, ninja), 1,000 tests; `a, b` vs. c, \"d, e\", and caches.\n"))
                .containsExactly("Build | CI/CD + tools (make, ninja) + 1,000 tests + a, b vs. c + d, e + caches");
    }

    @Test
    void anEntryWithoutATopicStaysOneItem() {
        assertThat(concepts("- Knots, ropes, sails\n- **Tides, always**\n"))
                .containsExactly("null | Knots, ropes, sails", "null | Tides, always");
    }

    @Test
    void someColonsMakeNoTopic() {
        assertThat(concepts("- Ports (in: and out)\n- Read `a: b` twice\n- https://example.org is one\n"))
                .containsExactly(
                        "null | Ports (in: and out)", "null | Read a: b twice", "null | https://example.org is one");
        String longName = "a name that goes on for so many words that nobody would call it a topic";
        assertThat(concepts("- " + longName + ": b, c\n")).containsExactly("null | " + longName + ": b, c");
    }

    @Test
    void entriesBelowATopicEnumerateOrNameTheirOwn() {
        assertThat(
                        concepts(
                                "- Sailing\n  - knots, ropes\n  - Wind: fronts, gusts\n  - Describe how you would bring a damaged boat home, alone, at night\n"))
                .containsExactly(
                        "Sailing | knots + ropes",
                        "Wind | fronts + gusts",
                        "Sailing | Describe how you would bring a damaged boat home, alone, at night");
    }

    @Test
    void tablesNameTopicsInTheirFirstColumn() {
        assertThat(concepts("| Area | Topics |\n|:--|:--|\n| **Sails** | jib, main |\n| Ropes | |\n"))
                .containsExactly("Sails | jib + main", "null | Ropes");
    }

    @Test
    void groupsInBareTextNameTopicsOfEntriesWithoutOne() {
        assertThat(concepts(
                        "Sea\n- Tides, currents\n- Wind: fronts, gusts\n\nLand\n- Maps\n\nThings to build\n- A boat\n"))
                .containsExactly("Sea | Tides, currents", "Wind | fronts + gusts", "Land | Maps");
    }
}
