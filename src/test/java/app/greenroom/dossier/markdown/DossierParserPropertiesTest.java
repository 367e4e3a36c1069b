package app.greenroom.dossier.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DossierParserPropertiesTest {

    private static final List<String> SCRAPS = List.of(
            "",
            "\n",
            "\n\n",
            "\r",
            "```",
            "```md\n",
            "# ",
            "## ",
            "### ",
            "- ",
            "• ",
            "– ",
            "1. ",
            "**",
            "*",
            "`",
            "|",
            "|-|-|\n",
            "> ",
            "    ",
            "\t",
            "“",
            "\"",
            "(",
            ")",
            "[",
            "](",
            ":",
            ",",
            "?",
            "\u00AD",
            "\uFEFF",
            "\u0000",
            "\uD83D",
            "<b>",
            "<!--",
            "---\n",
            "===\n",
            "## Concepts\n",
            "Questions to ask\n");

    record Cut(int at, int length, String scrap) {}

    @Property(tries = 300)
    void aDamagedDossierIsStillReadOrPlainlyRefused(@ForAll("cuts") List<Cut> cuts) {
        for (String sample : List.of(DossierSamples.ferries(), DossierSamples.teaHouse())) {
            String damaged = damaged(sample, cuts);

            switch (DossierParser.parse(damaged)) {
                case ImportOutcome.NotADossier none ->
                    assertThat(none.reasons()).isNotEmpty();
                case ImportOutcome.Understood understood -> assertMakesSense(understood, damaged);
            }
        }
    }

    private static void assertMakesSense(ImportOutcome.Understood understood, String text) {
        int lines = Math.toIntExact(text.lines().count());
        ParsedDossier dossier = understood.dossier();
        assertThat(understood.warnings())
                .allSatisfy(warning -> assertThat(warning.line()).isBetween(1, lines));
        assertThat(dossier.sections())
                .allSatisfy(section -> assertThat(section.line()).isBetween(1, lines));
        assertThat(dossier.questions()).allSatisfy(question -> {
            assertThat(question.text()).isNotBlank().doesNotContain("\n");
            assertThat(question.line()).isBetween(1, lines);
        });
        assertThat(dossier.concepts())
                .allSatisfy(concept -> assertThat(concept.items()).isNotEmpty());
    }

    private static String damaged(String sample, List<Cut> cuts) {
        StringBuilder text = new StringBuilder(sample);
        for (Cut cut : cuts) {
            int from = Math.min(cut.at(), text.length());
            text.replace(from, Math.min(text.length(), from + cut.length()), cut.scrap());
        }
        return text.toString();
    }

    @Provide
    Arbitrary<List<Cut>> cuts() {
        Arbitrary<Cut> cut = Combinators.combine(
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(SCRAPS))
                .as(Cut::new);
        return cut.list().ofMinSize(1).ofMaxSize(25);
    }
}
