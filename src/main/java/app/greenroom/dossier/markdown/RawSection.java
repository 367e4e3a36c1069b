package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** A heading and the lines below it, up to the next section. */
record RawSection(SectionHeadings.Meaning meaning, String heading, int line, List<SourceLine> lines) {

    private static final int LONGEST_OPENING = 2;

    static RawSection of(SectionKind kind, String heading, int line, List<SourceLine> lines) {
        return new RawSection(new SectionHeadings.Meaning(kind, false, false), heading, line, lines);
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
        return new RawSection(meaning, heading, line, all);
    }

    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.isBlank() || line.isRule());
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
        lines.subList(from, to).forEach(line -> body.append(line.written()).append('\n'));
        return new ParsedSection(kind(), heading, body.toString().stripTrailing(), line);
    }
}
