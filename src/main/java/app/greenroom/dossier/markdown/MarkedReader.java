package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a dossier by its {@link Marks}: nothing is guessed. */
final class MarkedReader {

    private static final Pattern ENTRY = Pattern.compile("(?:\\d{1,6}\\.|-) (.*)");
    private static final String GROUP = "### ";

    private final List<SourceLine> lines;
    private final List<ImportWarning> warnings;
    private final List<Leftover> leftovers;
    private final List<ParsedSection> sections = new ArrayList<>();
    private final List<ParsedQuestion> questions = new ArrayList<>();
    private final List<ParsedQuestion> asks = new ArrayList<>();
    private final List<ParsedConcept> concepts = new ArrayList<>();

    /** @param leftovers takes what stands in a list and is no entry */
    MarkedReader(List<SourceLine> lines, List<ImportWarning> warnings, List<Leftover> leftovers) {
        this.lines = lines;
        this.warnings = warnings;
        this.leftovers = leftovers;
    }

    static boolean isMarked(List<SourceLine> lines) {
        return !lines.isEmpty() && lines.getFirst().written().strip().equals(Marks.FIRST_LINE);
    }

    ParsedDossier read() {
        TitleLine title = null;
        int at = 1;
        while (at < lines.size() && Marks.heading(lines.get(at).written()) == null) {
            TitleLine found = Marks.title(lines.get(at).written());
            if (found == null && !lines.get(at).isBlank()) {
                warn(lines.get(at), "Expected the title or a section, found other text: left it out.");
            }
            title = found == null ? title : found;
            at++;
        }
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && Marks.heading(lines.get(end).written()) == null) {
                end++;
            }
            section(at, end);
            at = end;
        }
        return new ParsedDossier(
                title == null ? "" : title.company(),
                title == null ? "" : title.role(),
                List.copyOf(sections),
                List.copyOf(questions),
                List.copyOf(asks),
                List.copyOf(concepts));
    }

    private void section(int from, int to) {
        Marks.@Nullable Heading heading = Marks.heading(lines.get(from).written());
        if (heading == null) {
            return;
        }
        List<SourceLine> body = lines.subList(from + 1, to).stream()
                .map(line -> new SourceLine(line.number(), Marks.uncover(line.written())))
                .toList();
        if (heading.mode() != Marks.Mode.LOOSE) {
            sections.add(RawSection.of(
                            heading.kind(), heading.words(), lines.get(from).number(), body)
                    .parsed());
        }
        if (heading.mode() != Marks.Mode.TEXT) {
            entries(heading.kind(), lines.subList(from + 1, to));
        }
    }

    private void entries(SectionKind kind, List<SourceLine> list) {
        @Nullable String group = null;
        for (SourceLine line : list) {
            Matcher entry = ENTRY.matcher(line.written());
            if (line.written().startsWith(GROUP)) {
                String name = line.written().substring(GROUP.length());
                group = name.equals(Marks.NO_GROUP)
                        ? null
                        : Escapes.unescape(name).strip();
            } else if (entry.matches()) {
                add(kind, group, Escapes.unescape(entry.group(1)).strip(), line.number());
            } else if (!line.isBlank()) {
                leftovers.add(new Leftover(kind, line.written().strip(), line.number()));
                warn(
                        line,
                        "Expected an entry or the name of a group, found other text: left it in the section's text only.");
            }
        }
    }

    private void add(SectionKind kind, @Nullable String group, String text, int line) {
        switch (kind) {
            case QUESTIONS -> questions.add(new ParsedQuestion(group, text, line));
            case ASKS -> asks.add(new ParsedQuestion(group, text, line));
            case CONCEPTS -> concepts.add(new ParsedConcept(group, List.of(text), line));
            default -> leftovers.add(new Leftover(kind, text, line));
        }
    }

    private void warn(SourceLine line, String message) {
        warnings.add(new ImportWarning(line.number(), message));
    }
}
