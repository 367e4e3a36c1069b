package app.greenroom.importing.markdown.section;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.ParsedSection;
import app.greenroom.importing.markdown.outline.SourceLine;
import app.greenroom.importing.markdown.outline.Table;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.SectionHeadings;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A heading and the lines below it, up to the next section.
 *
 * @param level the heading's, or 0 if it has none in the file
 * @param guessed whether its form told of what kind it is, and not its heading
 */
public record RawSection(
        SectionHeadings.Meaning meaning, String heading, int level, int line, List<SourceLine> lines, boolean guessed) {

    private static final int LONGEST_OPENING = 2;

    public static RawSection of(SectionKind kind, String heading, int line, List<SourceLine> lines) {
        return new RawSection(SectionHeadings.Meaning.of(kind), heading, 0, line, lines, false);
    }

    public SectionKind kind() {
        return meaning.kind();
    }

    boolean isOther() {
        return !meaning.isKnown();
    }

    /** Whether it holds anything that a list could be read from, or groups of its own. */
    public boolean hasEntries() {
        return lines.stream()
                .anyMatch(line -> line.isEntry()
                        || line.isHeading()
                        || Table.isRow(line)
                        || line.inline().isWhollyStrong());
    }

    /** Whether it holds nothing, or no more than a few words before what its heading promises. */
    boolean isOpening() {
        return lines.stream().filter(line -> !line.isBlank()).count() <= LONGEST_OPENING && !hasEntries();
    }

    RawSection with(List<SourceLine> others) {
        return new RawSection(meaning, heading, level, line, others, guessed);
    }

    /** The same section as one of another kind, by its form. */
    RawSection guessedAs(SectionKind kind) {
        return new RawSection(SectionHeadings.Meaning.of(kind), heading, level, line, lines, true);
    }

    public int firstLine() {
        return lines.isEmpty() ? line : lines.getFirst().number();
    }

    public int lastLine() {
        return lines.isEmpty() ? line : lines.getLast().number();
    }

    /** Whether a line of the file is one of its own. */
    public boolean holds(int number) {
        return firstLine() <= number && number <= lastLine();
    }

    /** Whether it stands before all headings. */
    public boolean isPreface() {
        return line == firstLine() && !lines.isEmpty();
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.isBlank() || line.isRule());
    }

    /** Whether nobody has filled in yet what it asks for. */
    boolean isForm() {
        return lines.stream().allMatch(line -> line.isBlank() || line.isRule() || Phrasing.isPlaceholder(line.words()));
    }

    /** Its text, and what a dress hides of that, such as a footnote. */
    public ParsedSection parsed() {
        int from = 0;
        int to = lines.size();
        while (from < to && isNothing(lines.get(from))) {
            from++;
        }
        while (to > from && (isNothing(lines.get(to - 1)) || lines.get(to - 1).isRule())) {
            to--;
        }
        String body = lines.subList(from, to).stream()
                .filter(line -> !line.isPiece())
                .map(SourceLine::written)
                .collect(Collectors.joining("\n"));
        return new ParsedSection(kind(), heading, body.stripTrailing(), line);
    }

    private static boolean isNothing(SourceLine line) {
        return line.isBlank() && !line.isHidden();
    }
}
