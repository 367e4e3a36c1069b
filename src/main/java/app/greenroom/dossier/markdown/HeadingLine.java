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

    /** A heading that opens with {@code #} to {@code ######}; the space after them may lack from the second on. */
    static @Nullable HeadingLine hash(SourceLine line, int index) {
        if (line.first() != '#' || line.indent() > 3) {
            return null;
        }
        String text = line.content();
        int level = 1;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        if (level > 6 || level == text.length() || (level == 1 && !Character.isWhitespace(text.charAt(1)))) {
            return null;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '#') {
            end--;
        }
        boolean closed = end < text.length() && Character.isWhitespace(text.charAt(end - 1));
        String content = text.substring(level, closed ? end : text.length()).strip();
        return content.isEmpty() ? null : new HeadingLine(level, content, index, 1, line.number());
    }

    private static @Nullable HeadingLine of(int level, SourceLine line, int index, boolean is) {
        return is ? new HeadingLine(level, line.content(), index, 1, line.number()) : null;
    }

    private static boolean isLoose(SourceLine line, int longest) {
        return !line.isBlank() && line.content().length() <= longest && line.indent() <= 3;
    }

    /** A line that is wholly bold. */
    static @Nullable HeadingLine bold(SourceLine line, int index) {
        boolean opens = line.content().startsWith("**") || line.content().startsWith("__");
        return of(
                BOLD,
                line,
                index,
                opens && isLoose(line, LONGEST) && line.inline().isWhollyStrong());
    }

    /** A line over a list that announces what the list holds: a label, or a sentence with a colon at its end. */
    static @Nullable HeadingLine announcing(SourceLine line, int index) {
        ListMarker marker = line.marker();
        boolean lettered = marker != null && marker.family() == ListMarker.Family.LETTER;
        boolean candidate = isLoose(line, LONGEST) && (marker == null || lettered) && line.first() != '#';
        boolean announces = candidate && (Phrasing.endsWithColon(line.inline()) || Phrasing.isLabel(line.inline()));
        return of(
                ANNOUNCING,
                line,
                index,
                announces && SectionHeadings.of(line.content()).isList());
    }

    /** A line without any mark, maybe numbered, that is the usual name of a section. */
    static @Nullable HeadingLine plain(SourceLine line, int index) {
        ListMarker marker = line.marker();
        boolean candidate = isLoose(line, LONGEST_PLAIN)
                && (marker == null || marker.family().counts());
        return of(
                PLAIN,
                line,
                index,
                candidate && SectionHeadings.of(line.content()).usual());
    }

    /** All headings outside of code, by hash signs or underlined. */
    static List<HeadingLine> all(List<SourceLine> lines, boolean[] code) {
        List<HeadingLine> result = new ArrayList<>();
        boolean underlines = false;
        for (int i = 0; i < lines.size(); i++) {
            HeadingLine heading = code[i] ? null : hash(lines.get(i), i);
            if (heading == null && !code[i] && i + 1 < lines.size() && !code[i + 1]) {
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
        boolean underline = (mark == '=' || mark == '-')
                && marks.length() > 2
                && marks.chars().allMatch(c -> c == mark);
        if (!underline || line.isBlank() || line.content().length() > LONGEST || line.isRule() || line.first() == '|') {
            return null;
        }
        boolean alone = index == 0 || lines.get(index - 1).isBlank();
        SectionHeadings.Meaning meaning = SectionHeadings.of(line.content());
        ListMarker marker = line.marker();
        boolean entry = marker != null && !(marker.family().counts() && alone && !meaning.generic());
        boolean named = meaning.isKnown() || (others && alone && Phrasing.isLabel(line.inline()));
        return mark == '=' || meaning.usual() || (named && !entry)
                ? new HeadingLine(mark == '=' ? 1 : 2, line.content(), index, 2, line.number())
                : null;
    }
}
