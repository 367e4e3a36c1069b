package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading in a file.
 *
 * @param level 1 to 6, or {@link #BOLD}, {@link #PLAIN} or {@link #ANNOUNCING} for a line that does a heading's work
 * @param text its Markdown, without marks of the heading
 * @param index where it stands among the lines
 * @param length how many lines it takes: two if it is underlined
 */
record HeadingLine(int level, String text, int index, int length, int line) {

    static final int BOLD = 7;
    static final int PLAIN = 8;

    /** A line that announces the list below it. */
    static final int ANNOUNCING = 9;

    private static final int LONGEST = 200;
    private static final int LONGEST_PLAIN = 60;

    static boolean isHash(SourceLine line) {
        return line.first() == '#' && hash(line, 0) != null;
    }

    /** A heading that opens with {@code #} to {@code ######}; the space after them may lack from the second on. */
    static @Nullable HeadingLine hash(SourceLine line, int index) {
        if (line.first() != '#' || line.indent() > 3) {
            return null;
        }
        String text = line.content();
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        if (level > 6 || level == text.length()) {
            return null;
        }
        char next = text.charAt(level);
        if (level == 1 && !Character.isWhitespace(next)) {
            return null;
        }
        int end = text.length();
        while (end > level && text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < text.length() && Character.isWhitespace(text.charAt(end - 1));
        String content = text.substring(level, closed ? end : text.length()).strip();
        return content.isEmpty() ? null : new HeadingLine(level, content, index, 1, line.number());
    }

    /** A line that is wholly bold. */
    static @Nullable HeadingLine bold(SourceLine line, int index) {
        String text = line.content();
        boolean opens = text.startsWith("**") || text.startsWith("__");
        boolean marked = opens
                && (text.endsWith("*") || text.endsWith("_") || ":：)".indexOf(text.charAt(text.length() - 1)) >= 0);
        if (!marked || text.length() > LONGEST || line.indent() > 3) {
            return null;
        }
        return line.inline().isWhollyStrong() ? new HeadingLine(BOLD, text, index, 1, line.number()) : null;
    }

    /** A line over a list that announces what the list holds: a label, or a sentence with a colon at its end. */
    static @Nullable HeadingLine announcing(SourceLine line, int index) {
        String text = line.content();
        boolean candidate =
                text.length() > 3 && text.length() <= LONGEST && line.indent() <= 3 && line.marker() == null;
        if (!candidate
                || line.first() == '#'
                || !(Phrasing.endsWithColon(line.inline()) || Phrasing.isLabel(line.inline()))) {
            return null;
        }
        return SectionHeadings.of(text).isList() ? new HeadingLine(ANNOUNCING, text, index, 1, line.number()) : null;
    }

    /** A line without any mark, maybe numbered, that is the usual name of a section. */
    static @Nullable HeadingLine plain(SourceLine line, int index) {
        String text = line.content();
        ListMarker marker = line.marker();
        boolean bullet = marker != null && !marker.family().counts();
        boolean candidate = !text.isEmpty() && text.length() <= LONGEST_PLAIN && line.indent() <= 3 && !bullet;
        return candidate && SectionHeadings.isUsual(text)
                ? new HeadingLine(PLAIN, text, index, 1, line.number())
                : null;
    }

    /** All headings outside of code, by hash signs or underlined. */
    static List<HeadingLine> all(List<SourceLine> lines, boolean[] code) {
        List<HeadingLine> result = new ArrayList<>();
        boolean underlines = false;
        for (int i = 0; i < lines.size(); i++) {
            if (code[i]) {
                continue;
            }
            HeadingLine heading = hash(lines.get(i), i);
            if (heading == null && i + 1 < lines.size() && !code[i + 1]) {
                heading = underlined(lines, i, underlines);
                underlines |= heading != null && heading.level == 2;
            }
            if (heading != null) {
                result.add(heading);
                i += heading.length - 1;
            }
        }
        return result;
    }

    /** A rule right below a sentence is meant as a rule; one below a label is an underline if others are. */
    private static @Nullable HeadingLine underlined(List<SourceLine> lines, int index, boolean others) {
        SourceLine line = lines.get(index);
        char mark = lines.get(index + 1).first();
        String marks = lines.get(index + 1).content();
        String text = line.content();
        boolean underline = (mark == '=' || mark == '-')
                && marks.length() >= 3
                && marks.chars().allMatch(c -> c == mark);
        if (!underline || text.isEmpty() || text.length() > LONGEST || line.isRule() || text.startsWith("|")) {
            return null;
        }
        if (mark == '=') {
            return new HeadingLine(1, text, index, 2, line.number());
        }
        boolean alone = index == 0 || lines.get(index - 1).isBlank();
        SectionHeadings.Meaning meaning = SectionHeadings.of(text);
        ListMarker marker = line.marker();
        boolean entry = marker != null && !(marker.family().counts() && alone && !meaning.generic());
        boolean named = meaning.isKnown() || (others && alone && Phrasing.isLabel(line.inline()));
        return meaning.usual() || (named && !entry) ? new HeadingLine(2, text, index, 2, line.number()) : null;
    }
}
