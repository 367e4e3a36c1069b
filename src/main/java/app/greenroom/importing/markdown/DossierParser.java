package app.greenroom.importing.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
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
        return isTooLong(text) ? refused(1, FileText.TOO_LONG) : new DossierParser().entries(text);
    }

    private ImportOutcome understand(String text, List<ImportWarning> known) {
        if (isTooLong(text) || text.isBlank()) {
            return refused(1, text.isBlank() ? "This file is empty. Nothing was imported." : FileText.TOO_LONG);
        }
        findings.warnings().addAll(known);
        List<SourceLine> all = FileText.lines(text);
        if (MarkedForm.isMarked(all)) {
            ParsedDossier dossier = MarkedForm.read(all, findings);
            boolean empty = dossier.sections().isEmpty()
                    && dossier.questions().isEmpty()
                    && dossier.concepts().isEmpty();
            return empty
                    ? refused(1, "This exported dossier has no sections. Nothing was imported.")
                    : understood(dossier);
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
        RawSection all =
                RawSection.of(SectionKind.QUESTIONS, SectionKind.QUESTIONS.title(), firstLine(file.lines), file.lines);
        List<ParsedQuestion> questions = QuestionReader.read(file.lines, null, findings);
        findings.warn(
                all.line(),
                "This doesn't look like a dossier. All of its entries were read as questions, as you asked.");
        findings.leftovers().addAll(Leftovers.ofQuestions(all, questions));
        return questions.isEmpty()
                ? refused(all.line(), "This text has no list entries. Nothing was imported.")
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

    /** A character takes three bytes at most, so that most texts need not be counted; half of a pair that takes four, two. */
    private static boolean isTooLong(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length() && text.length() > LIMIT / 3; i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes > LIMIT;
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
                findings.warn(1, "There is no section \"" + kind.title() + "\". Its list is empty.");
            }
        }
        layout.of(SectionKind.OTHER).forEach(this::offer);
        return dossier(title, layout.sections(), questions, asks, concepts);
    }

    /** A list that was known by its form alone may hold questions to ask under a name that says so. */
    private static void moveAsks(
            TopLevelSplitter.Layout layout, List<ParsedQuestion> questions, List<ParsedQuestion> asks) {
        NavigableMap<Integer, RawSection> guessed = new TreeMap<>();
        layout.sections().stream()
                .filter(RawSection::guessed)
                .forEach(section -> guessed.put(section.firstLine(), section));
        List<ParsedQuestion> stay = new ArrayList<>();
        for (ParsedQuestion question : questions) {
            Map.Entry<Integer, RawSection> section = guessed.floorEntry(question.line());
            String group = question.group();
            boolean within =
                    section != null && question.line() <= section.getValue().lastLine();
            if (group != null && within && SectionHeadings.kindOf(group) == SectionKind.ASKS) {
                asks.add(new ParsedQuestion(null, question.text(), question.line()));
            } else {
                stay.add(question);
            }
        }
        questions.clear();
        questions.addAll(stay);
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
        warn(
                entries,
                Findings.quoted(section.heading()) + " also has list entries",
                ". They were kept in its text; you can add them one by one.");
    }

    private void keep(RawSection section, List<Leftover> rest, boolean hasEntries) {
        String heading = Findings.quoted(section.heading());
        findings.leftovers().addAll(rest);
        if (hasEntries) {
            warn(rest, heading + " has text other than entries", ". It was kept in the section's text only.");
        } else {
            findings.warn(section.line(), heading + " has no list entries. The section was kept as text only.");
        }
    }

    private void warn(List<Leftover> found, String before, String behind) {
        if (!found.isEmpty()) {
            List<Integer> lines = found.stream().map(Leftover::line).toList();
            findings.warn(lines.getFirst(), before + " (" + Findings.lines(lines) + ")" + behind);
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
