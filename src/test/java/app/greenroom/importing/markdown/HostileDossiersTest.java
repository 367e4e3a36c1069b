package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that nobody writes, unless to see whether it hurts. Each of these takes some milliseconds. */
class HostileDossiersTest {

    private static final int LENGTH = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int DEEP = 2_000;

    static Stream<String> parts() {
        return Stream.of(
                // brackets, emphasis and ticks that never close
                "![",
                "[",
                "]",
                "(",
                ")",
                "((",
                "[a](",
                "*",
                "**",
                "_",
                "*a **b ",
                "`",
                "``",
                "<",
                "<!--",
                "\\",
                "“",
                "“a” ",
                "\"",
                // one character, seen or not
                "a",
                " ",
                "\t",
                "\n",
                "\r",
                "\u0000",
                "\u00AD",
                "\u202E",
                "\u2066",
                "\uFEFF",
                "\u2028",
                "\uD800",
                "😀",
                "A\u0301",
                "한",
                // marks of blocks, again and again
                "> ",
                ">",
                "- ",
                "- a\n",
                "- [ ] ",
                "1. ",
                "1.1 A ",
                "1) ",
                "• ",
                "– x\n",
                "# a\n",
                "#",
                "```\n",
                "```a\n",
                "~~~\n",
                "---\n",
                "a\n===\n",
                "a\n---\n",
                "| a ",
                "| a |\n",
                "|a|b|\n|-|-|\n",
                "a|b\n-|-\n",
                "**a**\n",
                "q: ",
                "Q1: a\nA1: b\n",
                // what the reader of lists looks back and ahead for
                "1. a\n- b\n",
                "1. a?\n\n- b\n",
                "  1. a?\n",
                " ![  \n",
                "- a: b\n  - c: d\n",
                "- **a**\n- b\n",
                "**a**\nb\n- c\n",
                "a\n- b\n",
                "?\n",
                "a?\n\n",
                ":",
                "a: b, ",
                "e.g., ",
                "Company: x\n",
                "&amp;",
                "&#x41;",
                "<br>",
                // dress of other tools
                "<!-- a\n",
                "<ul><li>a",
                "<li>a\n",
                "<summary>a\n",
                "==a==",
                "~~a",
                "[^1]: a\n",
                "[^1]: a\n  b\n",
                "[^",
                "> [!note] a\n",
                "<tr><td>",
                "<td>a",
                "<b>",
                "<sup>",
                "==",
                "*_",
                "<a",
                "<!-- a",
                "## a?\nb\n### c\n",
                "### How do you a\n",
                "**Question (a):** b\n",
                "questions to ask:\n- a\n",
                "---\n- a?\n- b?\n",
                "## Question 1: a\n",
                // sections without end
                "## Concepts x\n",
                "**Concepts**\n",
                "Concepts\n---\n",
                "Questions to ask\n",
                "## a\n- b\n",
                "## Predicted Questions\n",
                "## Predicted Questions\n## a\n- b\n",
                "1. Job Overview\n2. Why This Job Is a Fit\n3. Strategic Advice\n");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void endsSoonWhateverItIsGiven(String part) {
        String body = part.repeat(LENGTH / part.length());
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            for (String dossier : List.of(
                    body,
                    DossierSamples.withQuestions(body),
                    DossierSamples.withQuestions("- " + body),
                    DossierSamples.withConcepts(body),
                    DossierSamples.withConcepts("- a topic: " + body))) {
                assertSane(DossierParser.parse(dossier));
            }
        });
    }

    @Test
    void listsAndQuotationsMayBeDeeperThanAnyPageIsWide() {
        List<String> lines = new ArrayList<>();
        for (int depth = 0; depth < 300; depth++) {
            lines.add("  ".repeat(depth) + "- level " + depth);
        }
        String deepest = "> ".repeat(DEEP) + "- quoted?";

        Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            assertSane(DossierParser.parse(DossierSamples.withQuestions(String.join("\n", lines))));
            assertThat(DossierSamples.questions(deepest)).containsExactly("null | quoted?");
            assertThat(DossierSamples.concepts("- " + "(".repeat(DEEP) + "a, b" + ")".repeat(DEEP)))
                    .hasSize(1);
        });
    }

    @Test
    void whatManyShortLinesTakeGrowsWithThemAndNoFaster() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        String lines = "a\n".repeat(DossierParser.LIMIT / 2 - 100);
        for (String text : List.of(lines, DossierSamples.withQuestions(lines), DossierSamples.withConcepts(lines))) {
            DossierParser.parse(text);
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().threadId());
            assertSane(DossierParser.parse(text));
            long taken = threads.getThreadAllocatedBytes(Thread.currentThread().threadId()) - before;

            assertThat(taken >> 20).as("MiB").isLessThanOrEqualTo(64);
        }
    }

    private static void assertSane(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.NotADossier none ->
                assertThat(none.reasons())
                        .isNotEmpty()
                        .allSatisfy(reason -> assertThat(reason.message()).contains(". Nothing was imported."));
            case ImportOutcome.Understood understood ->
                assertThat(understood.warnings())
                        .allSatisfy(warning ->
                                assertThat(warning.message()).contains(". ").endsWith("."));
        }
    }
}
