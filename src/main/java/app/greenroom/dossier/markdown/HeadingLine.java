package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading in a file.
 *
 * @param level 1 to 6, or {@link #BOLD} for a bold line that does a heading's work
 * @param text its Markdown, without marks of the heading
 * @param index where it stands among the lines
 * @param length how many lines it takes: two if it is underlined
 */
record HeadingLine(int level, String text, int index, int length, int line) {

    static final int BOLD = 7;

    static boolean isHash(SourceLine line) {
        return hash(line, 0) != null;
    }

    /** A heading that opens with {@code #} to {@code ######}; the space after them may lack from the second on. */
    static @Nullable HeadingLine hash(SourceLine line, int index) {
        String text = line.text().strip();
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        if (level == 0 || level > 6 || level == text.length() || line.indent() > 3) {
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
        String text = line.text().strip();
        boolean marked = text.startsWith("**") || text.startsWith("__");
        if (!marked || text.length() > 200 || line.indent() > 3) {
            return null;
        }
        return InlineText.of(text).isWhollyStrong() ? new HeadingLine(BOLD, text, index, 1, line.number()) : null;
    }

    /** All headings outside of code, by hash signs or underlined. */
    static List<HeadingLine> all(List<SourceLine> lines, boolean[] code) {
        List<HeadingLine> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HeadingLine heading = code[i] ? null : hash(lines.get(i), i);
            if (heading == null && !code[i] && i + 1 < lines.size() && !code[i + 1]) {
                heading = underlined(lines.get(i), lines.get(i + 1), i);
            }
            if (heading != null) {
                result.add(heading);
            }
        }
        return result;
    }

    private static @Nullable HeadingLine underlined(SourceLine line, SourceLine below, int index) {
        String text = line.text().strip();
        String marks = below.text().strip();
        if (text.isEmpty() || text.length() > 200 || marks.length() < 3 || line.isRule()) {
            return null;
        }
        if (marks.chars().allMatch(c -> c == '=')) {
            return new HeadingLine(1, text, index, 2, line.number());
        }
        // a rule right below a sentence is meant as a rule
        boolean hyphens = marks.chars().allMatch(c -> c == '-') && SectionHeadings.isKnown(text);
        return hyphens ? new HeadingLine(2, text, index, 2, line.number()) : null;
    }
}
