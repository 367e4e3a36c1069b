package app.greenroom.importing.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.MoreTries;
import app.greenroom.markdown.AllowList;
import app.greenroom.markdown.MarkdownRefused;
import app.greenroom.markdown.SafeMarkdown;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** More often on demand: {@code -Dgreenroom.tries=1000000}. */
class DossierParserPropertiesTest {

    private static final int TRIES = 10_000;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aDamagedDossierIsStillReadOrPlainlyRefused(@ForAll("damaged") String dossier, @ForAll Random random) {
        assertReadOrRefused(dossier);
        for (int more = MoreTries.each(TRIES); more > 1; more--) {
            assertReadOrRefused(DossierMutations.next(random));
        }
    }

    private static void assertReadOrRefused(String dossier) {
        switch (Assertions.assertTimeoutPreemptively(PATIENCE, () -> DossierParser.parse(dossier))) {
            case ImportOutcome.NotADossier none -> assertThat(none.reasons()).isNotEmpty();
            case ImportOutcome.Understood understood -> assertMakesSense(understood, dossier);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whateverIsKeptOfItIsShownWithoutHarm(@ForAll("damaged") String dossier) {
        if (DossierParser.parse(dossier) instanceof ImportOutcome.Understood understood) {
            for (ParsedSection section : understood.dossier().sections()) {
                assertHarmless(section.body());
            }
            understood.dossier().questions().forEach(question -> assertHarmless(question.text()));
        }
    }

    private static void assertHarmless(String markdown) {
        try {
            AllowList.assertHolds(SafeMarkdown.renderWithOffsets(markdown).html());
        } catch (MarkdownRefused refused) {
            assertThat(refused).hasMessageStartingWith("This text");
        }
    }

    private static void assertMakesSense(ImportOutcome.Understood understood, String text) {
        int lines = Math.toIntExact(text.lines().count());
        ParsedDossier dossier = understood.dossier();
        understood.warnings().forEach(warning -> assertThat(warning.line()).isBetween(1, lines));
        dossier.sections().forEach(section -> assertThat(section.line()).isBetween(1, lines));
        for (List<ParsedQuestion> list : List.of(dossier.questions(), dossier.asks())) {
            for (ParsedQuestion question : list) {
                assertPlain(question.text());
                assertThat(question.line()).isBetween(1, lines);
            }
        }
        for (ParsedConcept concept : dossier.concepts()) {
            assertThat(concept.items()).isNotEmpty();
            concept.items().forEach(DossierParserPropertiesTest::assertPlain);
            assertThat(concept.line()).isBetween(1, lines);
        }
    }

    /** Plain text is one line that says something and hides nothing. */
    private static void assertPlain(String text) {
        assertThat(text.chars().anyMatch(Character::isLetterOrDigit)).as(text).isTrue();
        assertThat(text.chars().noneMatch(DossierParserPropertiesTest::isHidden))
                .as(text)
                .isTrue();
        assertThat(text.strip()).isEqualTo(text);
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200B
                || c == 0xAD
                || c == 0xFEFF;
    }

    @Provide
    Arbitrary<String> damaged() {
        return DossierMutations.damaged();
    }
}
