package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.util.List;

/** A heading and the lines below it, up to the next section. */
record RawSection(SectionKind kind, String heading, int line, List<SourceLine> lines) {

    boolean isUsual() {
        return SectionHeadings.isUsual(heading);
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
        lines.subList(from, to).forEach(line -> body.append(line.text()).append('\n'));
        return new ParsedSection(kind, heading, body.toString().stripTrailing(), line);
    }
}
