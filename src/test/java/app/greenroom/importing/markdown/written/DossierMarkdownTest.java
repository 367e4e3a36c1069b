package app.greenroom.importing.markdown.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.DossierParser;
import app.greenroom.importing.markdown.DossierSamples;
import app.greenroom.importing.markdown.FileText;
import app.greenroom.importing.markdown.ImportOutcome;
import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.markdown.Leftover;
import app.greenroom.importing.markdown.ParsedConcept;
import app.greenroom.importing.markdown.ParsedDossier;
import app.greenroom.importing.markdown.ParsedQuestion;
import app.greenroom.importing.markdown.ParsedSection;
import app.greenroom.importing.markdown.section.RawSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written of a dossier reads back as the same dossier. */
class DossierMarkdownTest {

    /** A folder with {@code dossiers} and {@code other-shapes}; beside the project there may be one. */
    private static final Path CORPUS = Path.of(System.getProperty("greenroom.corpus", "../shared/corpus"));

    private static final List<String> WORDS = List.of(
            "Why",
            "us?",
            "How do you plan?",
            "Strategy:",
            "**bold**",
            "`code`",
            "a_b",
            "_c_",
            "<b>",
            "&amp;",
            "[link](x)",
            "C & D",
            "x, y",
            "(z; w)",
            "“quoted”",
            "\"plain\"",
            "– dash",
            " - ",
            "1.",
            "Q1:",
            "a)",
            "# hash",
            "- item",
            "> quote",
            "|",
            "\\",
            "```",
            "Topic: one",
            "and more",
            "etc.",
            "e.g.",
            "vs.",
            "한국어",
            "?",
            ":",
            ".",
            "<!-- greenroom:QUESTIONS LIST -->",
            "<!-- greenroom:none -->",
            "\u00AD",
            "\u2011",
            "\u2028",
            "Questions to Ask Them");

    private static final List<String> LINES = List.of(
            "Plain text.",
            "",
            "# One",
            "## Predicted Interview Questions",
            "### Three",
            "- item",
            "1. first",
            "```",
            "```markdown",
            "---",
            "Title\n=====",
            "    code",
            "| a | b |",
            Marks.FIRST_LINE,
            "## Concepts <!-- greenroom:CONCEPTS LIST -->",
            "## Concepts <!-- greenroom::CONCEPTS LIST -->");

    @Property(tries = 1000)
    void everyDossierReadsBackAsItself(@ForAll("dossiers") ParsedDossier dossier) {
        String written = DossierMarkdown.of(dossier);

        ParsedDossier back = DossierSamples.understood(written);
        assertThat(DossierMarkdown.isSame(back, dossier))
                .as("%s%n%s%n%s", written, dossier, back)
                .isTrue();
        assertThat(DossierMarkdown.of(back)).isEqualTo(written);
    }

    @Test
    void marksStandOnlyWhereTheUsualFormWouldSaySomethingElse() {
        ParsedDossier plain = DossierSamples.understood(DossierSamples.teaHouse());
        assertThat(DossierMarkdown.of(plain)).doesNotContain("<!--");

        // it has questions without a group behind others with one
        ParsedDossier mixed = DossierSamples.understood(DossierSamples.ferries());
        String written = DossierMarkdown.of(mixed);
        assertThat(written).startsWith(Marks.FIRST_LINE).contains(Marks.NO_GROUP);
        assertThat(DossierMarkdown.isSame(DossierSamples.understood(written), mixed))
                .isTrue();
    }

    @Test
    void theUsualFormLooksAsPeopleWriteIt() {
        ParsedDossier dossier = new ParsedDossier(
                "Fernhill Rail",
                "Timetable Engineer",
                List.of(
                        new ParsedSection(SectionKind.JOB_OVERVIEW, "Job Overview", "You plan **trains**.", 3),
                        new ParsedSection(SectionKind.QUESTIONS, "Predicted Interview Questions", "", 5),
                        new ParsedSection(SectionKind.CONCEPTS, "Concepts to Know", "", 9)),
                List.of(
                        new ParsedQuestion("Planning", "How do you plan?", 6),
                        new ParsedQuestion("Planning", "What is a List<Train>?", 7)),
                List.of(),
                List.of(
                        new ParsedConcept("Capacity", List.of("headway", "block, and section"), 10),
                        new ParsedConcept(null, List.of("Signals"), 11)));

        assertThat(DossierMarkdown.of(dossier)).isEqualTo("""
                # Interview Prep: Fernhill Rail – Timetable Engineer

                ## Job Overview

                You plan **trains**.

                ## Predicted Interview Questions

                ### Planning

                1. How do you plan?
                2. What is a List\\<Train\\>?

                ## Concepts to Know

                - **Capacity:** headway, "block, and section"
                - Signals
                """);
    }

    @Test
    void aListThatLostItsSectionIsStillWritten() {
        ParsedDossier dossier = new ParsedDossier(
                "", "", List.of(), List.of(new ParsedQuestion(null, "Why?", 1)), List.of(), List.of());

        String written = DossierMarkdown.of(dossier);

        assertThat(written).startsWith(Marks.FIRST_LINE).contains("1. Why?");
        assertThat(DossierSamples.understood(written).sections()).isEmpty();
        assertThat(DossierSamples.understood(written).questions()).hasSize(1);
    }

    @Test
    void whatAPersonAddsToAMarkedFileIsReadOrShown() {
        String text = Marks.FIRST_LINE + "\n" + Marks.title("A – B", "C") + "\nWho wrote this?\n\n"
                + Marks.heading(new Marks.Heading("Questions", SectionKind.QUESTIONS, Marks.Mode.LIST))
                + "\n\n1. Why?\n2. How?\nBy the way\n";

        ImportOutcome.Understood read = (ImportOutcome.Understood) DossierParser.parse(text);

        assertThat(read.dossier().company()).isEqualTo("A – B");
        assertThat(read.dossier().questions()).extracting(ParsedQuestion::text).containsExactly("Why?", "How?");
        assertThat(read.leftovers()).extracting(Leftover::text).containsExactly("By the way");
        assertThat(read.warnings()).extracting(ImportWarning::line).containsExactly(3, 9);
        assertThat(DossierParser.parse(Marks.FIRST_LINE)).isInstanceOf(ImportOutcome.NotADossier.class);
    }

    @Test
    void realDossiersReadBackAsThemselves() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "No folder of dossiers at " + CORPUS + ".");
        int marked = 0;
        int all = 0;
        for (Path file : files()) {
            ParsedDossier dossier = DossierSamples.understood(Files.readString(file));
            String written = DossierMarkdown.of(dossier);
            assertThat(DossierMarkdown.isSame(DossierSamples.understood(written), dossier))
                    .as(file.toString())
                    .isTrue();
            marked += written.startsWith(Marks.FIRST_LINE) ? 1 : 0;
            all++;
        }
        assertThat(marked).as("files of " + all + " that need marks").isLessThanOrEqualTo(all / 2);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("dossiers", "other-shapes")) {
            try (Stream<Path> found = Files.list(CORPUS.resolve(folder))) {
                files.addAll(found.sorted().toList());
            }
        }
        return files;
    }

    @Provide
    Arbitrary<ParsedDossier> dossiers() {
        Arbitrary<String> words =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join(" ", parts));
        Arbitrary<String> text = words.map(it -> DossierMarkdown.oneLine("w " + it));
        Arbitrary<String> wild = words.map(DossierMarkdown::oneLine).filter(it -> !it.isBlank());
        Arbitrary<String> entry = Arbitraries.oneOf(text, wild);
        Arbitrary<String> group = Arbitraries.oneOf(entry.injectNull(0.5));
        Arbitrary<ParsedQuestion> question =
                Combinators.combine(group, entry).as((title, body) -> new ParsedQuestion(title, body, 1));
        Arbitrary<ParsedConcept> concept = Combinators.combine(
                        group, entry.list().ofMinSize(1).ofMaxSize(3))
                .as((topic, items) -> new ParsedConcept(topic, items, 1));
        return Combinators.combine(
                        Arbitraries.oneOf(entry, Arbitraries.just("")),
                        Arbitraries.oneOf(entry, Arbitraries.just("")),
                        section().list().ofMaxSize(5),
                        question.list().ofMinSize(1).ofMaxSize(5),
                        question.list().ofMaxSize(3),
                        concept.list().ofMaxSize(4))
                .as(ParsedDossier::new);
    }

    private static Arbitrary<ParsedSection> section() {
        Arbitrary<String> heading = Arbitraries.of(
                "Job Overview",
                "Preface",
                "Predicted Interview Questions",
                "Technical Questions",
                "7. Concepts",
                "x *y*");
        Arbitrary<String> body = Arbitraries.of(LINES).list().ofMaxSize(5).map(lines -> String.join("\n", lines));
        // a body as a file's section has it: without blank lines around it
        return Combinators.combine(Arbitraries.of(SectionKind.class), heading, body)
                .as((kind, title, text) ->
                        RawSection.of(kind, title, 1, FileText.lines(text)).parsed());
    }
}
