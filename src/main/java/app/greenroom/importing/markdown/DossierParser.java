package app.greenroom.importing.markdown;

import static app.greenroom.importing.markdown.WarningTexts.SAY;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.entry.ConceptReader;
import app.greenroom.importing.markdown.entry.Leftovers;
import app.greenroom.importing.markdown.entry.QuestionReader;
import app.greenroom.importing.markdown.outline.Dress;
import app.greenroom.importing.markdown.outline.Fence;
import app.greenroom.importing.markdown.outline.Findings;
import app.greenroom.importing.markdown.outline.FrontMatter;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.section.Doubts;
import app.greenroom.importing.markdown.section.RawSection;
import app.greenroom.importing.markdown.section.TitleLabels;
import app.greenroom.importing.markdown.section.TopLevelSplitter;
import app.greenroom.importing.markdown.section.Verdict;
import app.greenroom.importing.markdown.words.SectionHeadings;
import app.greenroom.importing.markdown.words.TitleLine;
import app.greenroom.importing.markdown.written.MarkedForm;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a dossier from the text of a Markdown file. Never throws; anything that was not as expected is a warning. */
public final class DossierParser {

    /** The longest file that is read, in bytes of UTF-8. */
    public static final int LIMIT = 128 * 1024;

    private final Findings findings = new Findings();

    private DossierParser() {}

    /** Reads the bytes of a file, which are UTF-8 in most cases. */
    public static ImportOutcome parse(byte[] file) {
        return switch (FileText.of(file)) {
            case FileText.Refused refused -> refused(1, refused.reason());
            case FileText.Read read -> new DossierParser().understand(read.text(), read.warnings());
        };
    }

    /** Reads the text of a file. */
    public static ImportOutcome parse(String fileText) {
        return new DossierParser().understand(fileText, List.of());
    }

    /** Takes every entry of a text for a question, for somebody who knows better than its form tells. */
    public static ImportOutcome parseAsQuestions(String text) {
        return fits(text) ? new DossierParser().entries(text) : refused(1, SAY.tooLong());
    }

    private ImportOutcome understand(String text, List<ImportWarning> known) {
        if (!fits(text) || text.isBlank()) {
            return refused(1, text.isBlank() ? SAY.emptyFile() : SAY.tooLong());
        }
        findings.warnings().addAll(known);
        List<SourceLine> all = FileText.lines(text);
        if (MarkedForm.isMarked(all)) {
            ParsedDossier dossier = MarkedForm.read(all, findings);
            boolean empty = dossier.sections().isEmpty()
                    && dossier.questions().isEmpty()
                    && dossier.concepts().isEmpty();
            return empty ? refused(1, SAY.exportWithoutSections()) : understood(dossier);
        }
        Opened file = opened(all);
        Doubts.note(file.layout, file.title, findings);
        ParsedDossier dossier = read(file.layout, file.title);
        Verdict verdict = Verdict.on(file.layout, dossier, file.lines);
        ImportWarning.Undo undo = verdict.holdsList() ? ImportWarning.Undo.REFUSAL : null;
        return verdict.isDossier()
                ? understood(dossier)
                : new ImportOutcome.NotADossier(
                        List.of(new ImportWarning(firstLine(file.lines), verdict.reason(), undo)));
    }

    /** A file without what is around and over its text, cut into sections. */
    private record Opened(
            List<SourceLine> lines,
            TopLevelSplitter.Layout layout,
            @Nullable TitleLine title) {}

    private Opened opened(List<SourceLine> all) {
        List<SourceLine> unwrapped = Fence.unwrapped(all, findings);
        List<SourceLine> undressed = Dress.off(unwrapped, findings);
        FrontMatter matter = FrontMatter.of(undressed);
        List<SourceLine> lines = undressed.subList(matter.length(), undressed.size());
        TopLevelSplitter.Layout layout = new TopLevelSplitter(lines).split();
        return new Opened(lines, layout, TitleLabels.title(layout, matter.entries()));
    }

    private ImportOutcome entries(String text) {
        Opened file = opened(FileText.lines(text));
        RawSection all = RawSection.of(
                SectionKind.QUESTIONS, SectionKind.QUESTIONS.heading(), firstLine(file.lines), file.lines);
        List<ParsedQuestion> questions = QuestionReader.read(file.lines, null, findings);
        findings.warn(all.line(), SAY.readAsQuestions());
        findings.leftovers().addAll(Leftovers.ofQuestions(all, questions));
        return questions.isEmpty()
                ? refused(all.line(), SAY.noEntries())
                : understood(dossier(file.title, List.of(all), questions, List.of(), List.of()));
    }

    private static ParsedDossier dossier(
            @Nullable TitleLine title,
            List<RawSection> sections,
            List<ParsedQuestion> questions,
            List<ParsedQuestion> asks,
            List<ParsedConcept> concepts) {
        TitleLine names = title == null ? TitleLine.NONE : title;
        List<ParsedSection> parsed = sections.stream().map(RawSection::parsed).toList();
        return new ParsedDossier(names.company(), names.role(), parsed, questions, asks, concepts);
    }

    /** Whether a text fits into what is read; a character takes three bytes at most, so that most need not be counted. */
    public static boolean fits(String text) {
        return text.length() <= LIMIT / 3 || text.getBytes(StandardCharsets.UTF_8).length <= LIMIT;
    }

    private ParsedDossier read(TopLevelSplitter.Layout layout, @Nullable TitleLine title) {
        List<ParsedQuestion> questions = questions(layout, SectionKind.QUESTIONS);
        List<ParsedQuestion> asks = questions(layout, SectionKind.ASKS);
        if (asks.isEmpty()) {
            moveAsks(layout, questions, asks);
        }
        List<ParsedConcept> concepts = new ArrayList<>();
        for (RawSection section : layout.of(SectionKind.CONCEPTS)) {
            List<ParsedConcept> found = ConceptReader.read(section.lines(), findings);
            keep(section, Leftovers.ofConcepts(section, found), !found.isEmpty());
            concepts.addAll(found);
        }
        for (SectionKind kind : SectionHeadings.LISTS) {
            boolean none = switch (kind) {
                case QUESTIONS -> questions.isEmpty();
                case ASKS -> asks.isEmpty();
                default -> concepts.isEmpty();
            };
            if (none && layout.hasKnownSection() && layout.of(kind).isEmpty()) {
                findings.warn(1, SAY.noSection(Findings.quoted(kind.title())));
            }
        }
        layout.of(SectionKind.OTHER).forEach(this::offer);
        return dossier(title, layout.sections(), questions, asks, concepts);
    }

    /** A list that was known by its form alone may hold questions to ask under a name that says so. */
    private static void moveAsks(
            TopLevelSplitter.Layout layout, List<ParsedQuestion> questions, List<ParsedQuestion> asks) {
        List<RawSection> guessed =
                layout.sections().stream().filter(RawSection::guessed).toList();
        Set<ParsedQuestion> back = new LinkedHashSet<>();
        for (ParsedQuestion question : guessed.isEmpty() ? List.<ParsedQuestion>of() : questions) {
            String group = question.group();
            if (group != null
                    && SectionHeadings.kindOf(group) == SectionKind.ASKS
                    && guessed.stream().anyMatch(section -> section.holds(question.line()))) {
                back.add(question);
                asks.add(new ParsedQuestion(null, question.text(), question.line()));
            }
        }
        questions.removeAll(back);
    }

    private List<ParsedQuestion> questions(TopLevelSplitter.Layout layout, SectionKind kind) {
        List<RawSection> sections = layout.of(kind);
        List<ParsedQuestion> questions = new ArrayList<>();
        for (RawSection section : sections) {
            boolean suffixed =
                    section.heading().endsWith(")") && !section.heading().endsWith("(s)");
            boolean named =
                    sections.size() > 1 && (suffixed || !section.meaning().usual()) && !section.isPreface();
            List<ParsedQuestion> found =
                    QuestionReader.read(section.lines(), named ? section.heading() : null, findings);
            keep(section, Leftovers.ofQuestions(section, found), !found.isEmpty());
            questions.addAll(found);
        }
        return questions;
    }

    /** What another section holds in the form of an entry is offered. */
    private void offer(RawSection section) {
        List<Leftover> entries = Leftovers.entriesOf(section);
        findings.leftovers().addAll(entries);
        warn(entries, where -> SAY.otherEntries(Findings.quoted(section.heading()), where));
    }

    private void keep(RawSection section, List<Leftover> rest, boolean hasEntries) {
        findings.leftovers().addAll(rest);
        if (hasEntries) {
            warn(rest, where -> SAY.otherText(Findings.quoted(section.heading()), where));
        } else {
            findings.warn(section.line(), SAY.listWithoutEntries(Findings.quoted(section.heading())));
        }
    }

    /** @param words says it of the lines where it was found */
    private void warn(List<Leftover> found, UnaryOperator<String> words) {
        if (!found.isEmpty()) {
            List<Integer> lines = found.stream().map(Leftover::line).toList();
            findings.warn(lines.getFirst(), words.apply(Findings.lines(lines)));
        }
    }

    private static int firstLine(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(SourceLine::number)
                .orElse(1);
    }

    private ImportOutcome understood(ParsedDossier dossier) {
        return new ImportOutcome.Understood(dossier, findings.inOrder(), findings.leftovers());
    }

    private static ImportOutcome refused(int line, String reason) {
        return new ImportOutcome.NotADossier(List.of(new ImportWarning(line, reason)));
    }
}
