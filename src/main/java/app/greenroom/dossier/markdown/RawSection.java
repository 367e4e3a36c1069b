package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading and the lines below it, up to the next section.
 *
 * @param guessed whether its form told of what kind it is, and not its heading
 */
record RawSection(SectionHeadings.Meaning meaning, String heading, int line, List<SourceLine> lines, boolean guessed) {

    private static final int LONGEST_OPENING = 2;
    private static final int LONGEST_HEAD = 8;

    static RawSection of(SectionKind kind, String heading, int line, List<SourceLine> lines) {
        return new RawSection(new SectionHeadings.Meaning(kind, false, false), heading, line, lines, false);
    }

    SectionKind kind() {
        return meaning.kind();
    }

    boolean isUsual() {
        return meaning.usual();
    }

    /** Whether it holds anything that a list could be read from, or groups of its own. */
    boolean hasEntries() {
        return lines.stream()
                .anyMatch(line -> line.marker() != null
                        || HeadingLine.isHash(line)
                        || TableCells.isRow(line)
                        || line.inline().isWhollyStrong());
    }

    /** Whether it holds nothing, or no more than a few words before what its heading promises. */
    boolean isOpening() {
        long written = lines.stream().filter(line -> !line.isBlank()).count();
        return written <= LONGEST_OPENING && !hasEntries();
    }

    /** With another section below its own text, heading and all, as a group of it. */
    RawSection with(List<SourceLine> group) {
        List<SourceLine> all = new ArrayList<>(lines);
        all.addAll(group);
        return new RawSection(meaning, heading, line, all, guessed);
    }

    /** The same section as one of another kind, by its form. */
    RawSection guessedAs(SectionKind kind) {
        return new RawSection(new SectionHeadings.Meaning(kind, false, false), heading, line, lines, true);
    }

    /** The number of its first line below the heading, or of the heading if there is none. */
    int firstLine() {
        return lines.isEmpty() ? line : lines.getFirst().number();
    }

    /** Whether it stands before all headings. */
    boolean isPreface() {
        return line == firstLine() && !lines.isEmpty();
    }

    /** Its first lines, up to a list or another heading. */
    List<SourceLine> opening() {
        return lines.stream()
                .takeWhile(line -> line.marker() == null && !HeadingLine.isHash(line))
                .limit(LONGEST_HEAD)
                .toList();
    }

    /** Whether its heading is a question, so that what stands below answers it. */
    boolean isQuestion() {
        InlineText text = InlineText.of(heading);
        return Phrasing.hasQuestionMark(text) || Phrasing.isLabelledQuestion(text);
    }

    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.isBlank() || line.isRule());
    }

    /** Whether nobody has filled in yet what it asks for. */
    boolean isForm() {
        return lines.stream().filter(line -> !line.isBlank() && !line.isRule()).allMatch(line -> {
            ListMarker marker = line.marker();
            return Phrasing.isPlaceholder(marker == null ? line.content() : marker.text());
        });
    }

    ParsedSection parsed() {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        while (to > from && (lines.get(to - 1).isBlank() || lines.get(to - 1).isRule())) {
            to--;
        }
        StringBuilder body = new StringBuilder();
        lines.subList(from, to).stream()
                .filter(line -> !line.isPiece())
                .forEach(line -> body.append(line.written()).append('\n'));
        return new ParsedSection(kind(), heading, body.toString().stripTrailing(), line);
    }
}
