package app.greenroom.importing.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A heading and the lines below it, up to the next section.
 *
 * @param level the heading's, or 0 if it has none in the file
 * @param guessed whether its form told of what kind it is, and not its heading
 */
record RawSection(
        SectionHeadings.Meaning meaning, String heading, int level, int line, List<SourceLine> lines, boolean guessed) {

    private static final int LONGEST_OPENING = 2;

    static RawSection of(SectionKind kind, String heading, int line, List<SourceLine> lines) {
        return new RawSection(SectionHeadings.Meaning.of(kind), heading, 0, line, lines, false);
    }

    SectionKind kind() {
        return meaning.kind();
    }

    boolean isOther() {
        return !meaning.isKnown();
    }

    /** Whether it holds anything that a list could be read from, or groups of its own. */
    boolean hasEntries() {
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

    int firstLine() {
        return lines.isEmpty() ? line : lines.getFirst().number();
    }

    int lastLine() {
        return lines.isEmpty() ? line : lines.getLast().number();
    }

    /** Whether it stands before all headings. */
    boolean isPreface() {
        return line == firstLine() && !lines.isEmpty();
    }

    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.isBlank() || line.isRule());
    }

    /** Whether nobody has filled in yet what it asks for. */
    boolean isForm() {
        return lines.stream().allMatch(line -> line.isBlank() || line.isRule() || Phrasing.isPlaceholder(line.words()));
    }

    /** Its text, and what a dress hides of that, such as a footnote. */
    ParsedSection parsed() {
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
