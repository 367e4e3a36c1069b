package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a dossier from the text of a Markdown file. Never throws; anything that was not as expected is a warning. */
public final class DossierParser {

    /** The longest file that is read, in bytes of UTF-8. */
    public static final int LIMIT = 128 * 1024;

    private static final int LINES_NAMED = 6;

    private final List<ImportWarning> warnings = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();

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

    private ImportOutcome understand(String text, List<ImportWarning> known) {
        if (isTooLong(text)) {
            return refused(1, FileText.TOO_LONG);
        }
        if (text.isBlank()) {
            return refused(1, "Expected a dossier, found an empty file: imported nothing.");
        }
        warnings.addAll(known);
        List<SourceLine> all = FileText.lines(text);
        if (MarkedReader.isMarked(all)) {
            return marked(new MarkedReader(all, warnings, leftovers).read());
        }
        List<SourceLine> unwrapped = new Unwrapper(warnings).unwrap(all);
        int matter = FrontMatter.length(unwrapped);
        List<SourceLine> lines = Dress.off(unwrapped.subList(matter, unwrapped.size()), warnings);
        TopLevelSplitter.Layout layout = new TopLevelSplitter(lines).split();
        TitleLine title = TitleLabels.title(layout, FrontMatter.entries(unwrapped, matter));
        warnings.addAll(Doubts.about(layout, title, lines));
        ParsedDossier dossier = read(layout, title);
        Verdict verdict = Verdict.on(layout, dossier, lines);
        return verdict.isDossier()
                ? new ImportOutcome.Understood(dossier, inOrder(warnings), leftovers)
                : new ImportOutcome.NotADossier(List.of(new ImportWarning(
                        firstLine(lines), verdict.reason(), verdict.holdsList() ? ImportWarning.Undo.REFUSAL : null)));
    }

    /** Takes every entry of a text for a question, for somebody who knows better than its form tells. */
    public static ImportOutcome parseAsQuestions(String text) {
        return isTooLong(text) ? refused(1, FileText.TOO_LONG) : new DossierParser().entries(text);
    }

    private ImportOutcome entries(String text) {
        List<SourceLine> unwrapped = new Unwrapper(warnings).unwrap(FileText.lines(text));
        int matter = FrontMatter.length(unwrapped);
        List<SourceLine> lines = Dress.off(unwrapped.subList(matter, unwrapped.size()), warnings);
        TitleLine title =
                TitleLabels.title(new TopLevelSplitter(lines).split(), FrontMatter.entries(unwrapped, matter));
        RawSection all = RawSection.of(SectionKind.QUESTIONS, SectionKind.QUESTIONS.title(), firstLine(lines), lines);
        List<ParsedQuestion> questions = QuestionReader.read(lines, null, warnings);
        warn(all.line(), "Expected a dossier, found other text: took all of its entries for questions, as asked.");
        leftovers.addAll(Leftovers.ofQuestions(all, questions));
        ParsedDossier dossier = new ParsedDossier(
                title == null ? "" : title.company(),
                title == null ? "" : title.role(),
                List.of(all.parsed()),
                questions,
                List.of(),
                List.of());
        return questions.isEmpty()
                ? refused(all.line(), "Expected a list, found no entry: imported nothing.")
                : new ImportOutcome.Understood(dossier, inOrder(warnings), leftovers);
    }

    /** A character takes three bytes at most, so that most texts need not be counted. */
    private static boolean isTooLong(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length() && text.length() > LIMIT / 3; i++) {
            char c = text.charAt(i);
            // half of a pair that takes four
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes > LIMIT;
    }

    private ImportOutcome marked(ParsedDossier dossier) {
        boolean empty = dossier.sections().isEmpty()
                && dossier.questions().isEmpty()
                && dossier.concepts().isEmpty();
        return empty
                ? refused(1, "Expected the sections of an exported dossier, found none: imported nothing.")
                : new ImportOutcome.Understood(dossier, inOrder(warnings), leftovers);
    }

    private ParsedDossier read(TopLevelSplitter.Layout layout, @Nullable TitleLine title) {
        List<ParsedQuestion> questions = new ArrayList<>(questions(layout, SectionKind.QUESTIONS));
        List<ParsedQuestion> asks = new ArrayList<>(questions(layout, SectionKind.ASKS));
        if (asks.isEmpty()) {
            layout.sections().stream()
                    .filter(RawSection::guessed)
                    .forEach(section -> moveAsks(section, questions, asks));
        }
        List<ParsedConcept> concepts = new ArrayList<>();
        for (RawSection section : ofKind(layout, SectionKind.CONCEPTS)) {
            List<ParsedConcept> found = ConceptReader.read(section.lines(), warnings);
            warnIfNone(section, found.isEmpty());
            keep(section, Leftovers.ofConcepts(section, found), !found.isEmpty());
            concepts.addAll(found);
        }
        layout.sections().stream()
                .filter(section -> section.kind() == SectionKind.OTHER)
                .forEach(this::offer);
        return new ParsedDossier(
                title == null ? "" : title.company(),
                title == null ? "" : title.role(),
                layout.sections().stream().map(RawSection::parsed).toList(),
                questions,
                asks,
                concepts);
    }

    /** A list that was known by its form alone may hold questions to ask under a name that says so. */
    private static void moveAsks(RawSection section, List<ParsedQuestion> questions, List<ParsedQuestion> asks) {
        for (ParsedQuestion question : List.copyOf(questions)) {
            String group = question.group();
            boolean within = question.line() >= section.firstLine()
                    && question.line() <= section.lines().getLast().number();
            if (group != null && within && SectionHeadings.kindOf(group) == SectionKind.ASKS) {
                questions.remove(question);
                asks.add(new ParsedQuestion(null, question.text(), question.line()));
            }
        }
    }

    private List<ParsedQuestion> questions(TopLevelSplitter.Layout layout, SectionKind kind) {
        List<RawSection> sections = ofKind(layout, kind);
        List<ParsedQuestion> questions = new ArrayList<>();
        for (RawSection section : sections) {
            boolean named = sections.size() > 1 && !section.isUsual() && !section.isPreface();
            List<ParsedQuestion> found =
                    QuestionReader.read(section.lines(), named ? section.heading() : null, warnings);
            warnIfNone(section, found.isEmpty());
            keep(section, Leftovers.ofQuestions(section, found), !found.isEmpty());
            questions.addAll(found);
        }
        return questions;
    }

    private List<RawSection> ofKind(TopLevelSplitter.Layout layout, SectionKind kind) {
        List<RawSection> sections = layout.sections().stream()
                .filter(section -> section.kind() == kind)
                .toList();
        if (sections.isEmpty() && layout.hasKnownSection()) {
            warn(1, "Expected a section \"" + kind.title() + "\", found none: the list stays empty.");
        }
        return sections;
    }

    /** What another section holds in the form of an entry is offered. */
    private void offer(RawSection section) {
        List<Leftover> entries = Leftovers.entriesOf(section);
        leftovers.addAll(entries);
        if (!entries.isEmpty()) {
            warn(
                    entries.getFirst().line(),
                    "Expected lists in their own sections, found entries in \"" + section.heading() + "\" ("
                            + linesOf(entries.stream().map(Leftover::line).toList())
                            + "): left them in the section's text, to be taken one by one.");
        }
    }

    /** A section without any entry has its own warning. */
    private void keep(RawSection section, List<Leftover> rest, boolean hasEntries) {
        leftovers.addAll(rest);
        if (hasEntries && !rest.isEmpty()) {
            warn(
                    rest.getFirst().line(),
                    "Expected only entries in \"" + section.heading() + "\", found other text ("
                            + linesOf(rest.stream().map(Leftover::line).toList())
                            + "): left it in the section's text only.");
        }
    }

    /** "line 4", "lines 4, 9", "lines 4, 9, 12, 15, 20, 31 and 8 more". */
    static String linesOf(List<Integer> lines) {
        String named = lines.stream().limit(LINES_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - LINES_NAMED;
        return (lines.size() == 1 ? "line " : "lines ") + named + (more > 0 ? " and " + more + " more" : "");
    }

    private void warnIfNone(RawSection section, boolean none) {
        if (none) {
            warn(
                    section.line(),
                    "Expected a list in \"" + section.heading() + "\", found no entry: kept the section as text only.");
        }
    }

    private static int firstLine(List<SourceLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(SourceLine::number)
                .orElse(1);
    }

    private static List<ImportWarning> inOrder(List<ImportWarning> warnings) {
        return warnings.stream()
                .sorted(Comparator.comparingInt(ImportWarning::line))
                .toList();
    }

    private static ImportOutcome refused(int line, String reason) {
        return new ImportOutcome.NotADossier(List.of(new ImportWarning(line, reason)));
    }

    private void warn(int line, String message) {
        warnings.add(new ImportWarning(line, message));
    }
}
