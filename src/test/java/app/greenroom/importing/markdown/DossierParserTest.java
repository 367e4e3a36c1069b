package app.greenroom.importing.markdown;

import static app.greenroom.importing.markdown.DossierSamples.lines;
import static app.greenroom.importing.markdown.DossierSamples.understood;
import static app.greenroom.importing.markdown.DossierSamples.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.greenroom.dossier.SectionKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierParserTest {

    @Test
    void readsADossierThatAChatToolWrapped() {
        ParsedDossier dossier = understood(DossierSamples.ferries());

        assertThat(dossier.company()).isEqualTo("Nordwind Ferries");
        assertThat(dossier.role()).isEqualTo("Platform Engineer – Ticketing (Remote)");
        assertThat(dossier.sections())
                .extracting(ParsedSection::kind)
                .containsExactly(
                        SectionKind.JOB_OVERVIEW,
                        SectionKind.WHY_FIT,
                        SectionKind.RESUME_HIGHLIGHTS,
                        SectionKind.COMPANY_SUMMARY,
                        SectionKind.QUESTIONS,
                        SectionKind.ASKS,
                        SectionKind.CONCEPTS,
                        SectionKind.ADVICE,
                        SectionKind.OTHER);
        assertThat(lines(dossier.questions()))
                .containsExactly(
                        "Process | How do you plan a release?",
                        "Process | What do you measure on a quiet day?",
                        "People | Who reviews your changes?",
                        "People | Tell us about a storm you sailed through",
                        "Design | Sketch a booking service.",
                        "Design | Queues: Explain back-pressure to a captain.",
                        "null | Why ferries?",
                        "Live coding / Seats | Find a free seat in a row.",
                        "Live coding / Seats | How would you hold it for ten minutes?",
                        "Live coding | Merge two sorted sailing lists");
        assertThat(lines(dossier.asks()))
                .containsExactly("null | Team: Who is on call in August?", "null | What does 'done' mean on board?");
        assertThat(dossier.concepts())
                .extracting(ParsedConcept::topic, ParsedConcept::items)
                .containsExactly(
                        tuple("Go", List.of("channels", "select", "a, b loops (x, y)", "p, q")),
                        tuple("Core", List.of("Consensus, in short")),
                        tuple("Testing", List.of("e.g. fuzzing", "property tests")),
                        tuple("Networks (2 hours)", List.of("TCP", "UDP", "QUIC")),
                        tuple("TLS", List.of("handshake", "resumption")));
    }

    @Test
    void namesTheLinesOfTheFile() {
        ParsedDossier dossier = understood(DossierSamples.ferries());

        assertThat(dossier.sections().getFirst().line()).isEqualTo(6);
        List<String> file = DossierSamples.ferries().lines().toList();
        for (ParsedQuestion question : dossier.questions()) {
            assertThat(file.get(question.line() - 1)).contains(question.text().substring(0, 5));
        }
    }

    @Test
    void saysWhatItLeftOut() {
        assertThat(warnings(DossierSamples.ferries()))
                .extracting(ImportWarning::message)
                .anyMatch(message -> message.contains("before the dossier"))
                .anyMatch(message -> message.contains("after the dossier"))
                .anyMatch(message -> message.contains("things to produce"))
                .anyMatch(message -> message.contains("has text other than entries (line"));
    }

    @Test
    void keepsTheTextOfEverySectionAsItsAuthorWroteIt() {
        ParsedSection highlights =
                understood(DossierSamples.ferries()).sections().get(2);

        assertThat(highlights.heading()).isEqualTo("Resume Highlights");
        assertThat(highlights.body()).isEqualTo("- **Punctuality**  \n  – ran a queue that never lost a ticket");
    }

    @Test
    void readsKorean() {
        ParsedDossier dossier = understood(DossierSamples.teaHouse());

        assertThat(dossier.company()).isEqualTo("솔잎 찻집");
        assertThat(dossier.sections()).extracting(ParsedSection::kind).doesNotContain(SectionKind.OTHER);
        assertThat(lines(dossier.questions())).hasSize(3).first().isEqualTo("기술 | 찻잔 재고를 어떻게 세겠습니까?");
        assertThat(lines(dossier.asks())).containsExactly("null | 가장 바쁜 시간은 언제인가요?");
        assertThat(dossier.concepts().getFirst().items()).containsExactly("우선순위", "재시도", "중복 제거");
    }

    @Test
    void readsTheSameFromEveryEndOfLineAndPastAMark() {
        ParsedDossier plain = understood(DossierSamples.teaHouse());

        assertThat(understood("\uFEFF" + DossierSamples.teaHouse().replace("\n", "\r\n")))
                .isEqualTo(plain);
        assertThat(understood(DossierSamples.teaHouse().replace("\n", "\r"))).isEqualTo(plain);
    }

    @Test
    void readsAWrapperThatIsNeverClosedOrClosedBeforeProse() {
        String open = "```markdown\n" + DossierSamples.teaHouse();

        assertThat(understood(open).questions()).hasSize(3);
        assertThat(warnings(open)).anyMatch(warning -> warning.message().contains("fence") && warning.line() == 1);
        assertThat(understood(open + "```\nShall I go on?").sections()).hasSize(8);
    }

    @Test
    void takesTheTitleFromTheHeadingThatIsOneEvenIfItComesLate() {
        ParsedDossier dossier = understood(
                "# Notes\n## My day\nx\n# Interview Prep: Acme - Dev - Night\n## Job Overview\ny\n## Strategic Advice\nz");

        assertThat(dossier.company()).isEqualTo("Acme");
        assertThat(dossier.role()).isEqualTo("Dev - Night");
        assertThat(dossier.sections()).extracting(ParsedSection::heading).contains("My day");
    }

    @Test
    void findsSectionsUnderUnderlinesAndInBold() {
        assertThat(understood("Predicted Questions\n---\n- Why?\n\nConcepts\n---\n- Tides\n")
                        .questions())
                .hasSize(1);
        assertThat(understood("**I. Technical Questions:**\n1. Why?\n\n**II. Questions to ask:**\n1. When?\n")
                        .asks())
                .hasSize(1);
    }

    @Test
    void anUnderlineBelongsToOneHeadingOnly() {
        assertThat(understood("Prep\n===\n===\n## Predicted Questions\n- Why?\n\n**Concepts to Know**\n---\n- Tides\n")
                        .questions())
                .hasSize(1);
    }

    @Test
    void keepsApartSeveralSectionsOfQuestions() {
        assertThat(lines(understood(
                                "# Interview Prep: A – B\n## Technical Questions\n- Why?\n## Personal Questions\n- Who?\n")
                        .questions()))
                .containsExactly("Technical Questions | Why?", "Personal Questions | Who?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n\n",
                "Please send me the posting first, and then I will write the preparation.",
                "- Job Overview\n- Why This Job Is a Fit\n- Predicted Interview Questions\n- Concepts To Know",
                "(The document above is the preparation.)",
                "# Interview Prep: Acme – Dev\n",
                "# Interview Prep: Acme – Dev\n## Job Overview\n## Company Summary\n",
                "1. **Job Overview**\n2. **Strategic Advice**",
                "# Soup\n## Ingredients\n- Leek\n## Steps\n1. Boil."
            })
    void refusesWhatIsNoDossierAndSaysWhy(String text) {
        assertThat(DossierParser.parse(text))
                .isInstanceOfSatisfying(
                        ImportOutcome.NotADossier.class,
                        none -> assertThat(none.reasons())
                                .singleElement()
                                .satisfies(reason -> assertThat(reason.message())
                                        .startsWith("This ")
                                        .contains(". Nothing was imported.")));
    }

    @Test
    void refusesMoreThanTheLimit() {
        assertThat(warnings("ä".repeat(DossierParser.LIMIT / 2 + 1)).getFirst().message())
                .contains("128 KiB");
        assertThat(DossierParser.parse(new byte[DossierParser.LIMIT + 1]))
                .isInstanceOf(ImportOutcome.NotADossier.class);
    }

    @Test
    void readsOldEncodingsWithAWarningAndRefusesBinaryFiles() {
        String text = "# Interview Prep: Café – Koch\n## Job Overview\nx\n## Strategic Advice\ny\n";

        assertThat(DossierParser.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        ImportOutcome.Understood.class,
                        it -> assertThat(it.dossier().company()).isEqualTo("Café"));
        assertThat(DossierParser.parse(text.getBytes(Charset.forName("windows-1252"))))
                .isInstanceOfSatisfying(ImportOutcome.Understood.class, it -> {
                    assertThat(it.dossier().company()).isEqualTo("Café");
                    assertThat(it.warnings())
                            .anyMatch(warning -> warning.message().contains("Windows-1252"));
                });
        assertThat(DossierParser.parse("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(ImportOutcome.NotADossier.class);
        assertThat(DossierParser.parse(new byte[] {'P', 'K', 3, 4, 20})).isInstanceOf(ImportOutcome.NotADossier.class);
    }
}
