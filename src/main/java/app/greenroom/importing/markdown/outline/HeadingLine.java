package app.greenroom.importing.markdown.outline;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Phrasing;
import app.greenroom.importing.markdown.words.SectionHeadings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading in a file.
 *
 * @param level 1 to 6, or {@link #BOLD}, {@link #PLAIN} or {@link #ANNOUNCING} for a line that does a heading's work
 * @param index where it stands among the lines
 * @param length how many lines it takes: two if it is underlined
 * @param meaning what it announces; one that is a question itself announces nothing
 */
public record HeadingLine(
        int level, InlineText text, int index, int length, int line, SectionHeadings.Meaning meaning) {

    public static final int BOLD = 7;
    public static final int PLAIN = 8;

    /** A line that announces the list below it. */
    public static final int ANNOUNCING = 9;

    private static final int LONGEST = 200;
    private static final int LONGEST_PLAIN = 60;
    private static final int SHORTEST_NAME = 3;

    public HeadingLine(int level, InlineText text, int index, int length, int line) {
        this(level, text, index, length, line, meaning(text));
    }

    private static SectionHeadings.Meaning meaning(InlineText text) {
        return Phrasing.isLabelledQuestion(text)
                ? SectionHeadings.Meaning.of(SectionKind.OTHER)
                : SectionHeadings.of(text);
    }

    /** The same with its meaning for who knows the company: questions for it are questions to ask. */
    public HeadingLine knowing(String company) {
        String words = text.plain();
        String name = words.contains(company) ? company : company.split(" ", 2)[0];
        if (name.length() < SHORTEST_NAME || !words.contains(name)) {
            return this;
        }
        SectionHeadings.Meaning about = SectionHeadings.of(words.replace(name, "the company"));
        return about.isList() ? new HeadingLine(level, text, index, length, line, about) : this;
    }

    public boolean isKnown() {
        return meaning.isKnown();
    }

    public SectionKind kind() {
        return meaning.kind();
    }

    /** A heading that opens with {@code #} to {@code ######}; the space after them may lack from the second on. */
    static Block.@Nullable Heading hash(SourceLine line) {
        if (line.first() != '#' || line.indent() > 3) {
            return null;
        }
        // by hand: a pattern took a twelfth of an import
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
        return content.isEmpty() ? null : new Block.Heading(level, InlineText.of(content), line.number());
    }

    private static boolean isLoose(SourceLine line, int longest) {
        return !line.isBlank() && line.content().length() <= longest && line.indent() <= 3;
    }

    private static HeadingLine of(int level, SourceLine line, int index, int length) {
        return new HeadingLine(level, line.inline(), index, length, line.number());
    }

    /** A line that is wholly bold. */
    public static @Nullable HeadingLine bold(SourceLine line, int index) {
        boolean opens = line.content().startsWith("**") || line.content().startsWith("__");
        boolean bold = opens && isLoose(line, LONGEST) && line.inline().isWhollyStrong();
        return bold ? of(BOLD, line, index, 1) : null;
    }

    /** A table that holds questions to ask by its header, or concepts by its header and its form. */
    public static @Nullable HeadingLine table(List<SourceLine> lines, int index) {
        if (index > 0 && lines.get(index - 1).text().indexOf('|') >= 0) {
            return null;
        }
        SourceLine line = lines.get(index);
        List<HeadingLine> cells = Table.cells(line.content()).stream()
                .map(cell -> new HeadingLine(ANNOUNCING, InlineText.of(cell), index, 0, line.number()))
                .filter(heading -> heading.meaning.isList())
                .sorted(Comparator.comparing(heading -> heading.kind() != SectionKind.ASKS))
                .toList();
        boolean concepts = !cells.isEmpty() && cells.stream().allMatch(cell -> cell.kind() == SectionKind.CONCEPTS);
        boolean holds = !cells.isEmpty()
                && (cells.getFirst().kind() == SectionKind.ASKS
                        || (concepts
                                && Table.of(lines.subList(index, Table.end(lines, index)))
                                        .enumerates()));
        return holds ? cells.getFirst() : null;
    }

    /** A line over a list that announces what the list holds: a label, or a sentence with a colon at its end. */
    public static @Nullable HeadingLine announcing(SourceLine line, int index) {
        ListMarker marker = line.marker();
        boolean odd = marker != null
                && (marker.family() == ListMarker.Family.LETTER
                        || marker.family().isOdd());
        boolean candidate = isLoose(line, LONGEST) && (marker == null || odd) && line.first() != '#';
        boolean announces = candidate && (Phrasing.endsWithColon(line.inline()) || Phrasing.isLabel(line.inline()));
        HeadingLine heading = announces ? of(ANNOUNCING, line, index, 1) : null;
        return heading != null && heading.meaning.isList() ? heading : null;
    }

    /** A line without any mark, maybe numbered, that is the usual name of a section. */
    public static @Nullable HeadingLine plain(SourceLine line, int index) {
        ListMarker marker = line.marker();
        boolean candidate = isLoose(line, LONGEST_PLAIN)
                && (marker == null || marker.family().counts());
        HeadingLine heading = candidate ? of(PLAIN, line, index, 1) : null;
        return heading != null && heading.meaning.usual() ? heading : null;
    }

    /** All headings outside of code, by hash signs or underlined. */
    public static List<HeadingLine> all(List<SourceLine> lines, boolean[] code) {
        List<HeadingLine> result = new ArrayList<>();
        boolean underlines = false;
        for (int i = 0; i < lines.size(); i++) {
            Block.Heading hash = code[i] ? null : lines.get(i).heading();
            if (hash != null) {
                result.add(new HeadingLine(hash.level(), hash.text(), i, 1, hash.line()));
            } else if (!code[i] && i + 1 < lines.size() && !code[i + 1]) {
                HeadingLine heading = underlined(lines, i, underlines);
                if (heading != null) {
                    underlines |= heading.level == 2;
                    result.add(heading);
                    i++;
                }
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
        HeadingLine heading = of(mark == '=' ? 1 : 2, line, index, 2);
        ListMarker marker = line.marker();
        boolean entry = marker != null && !(marker.family().counts() && alone && !heading.meaning.generic());
        boolean named = heading.isKnown() || (others && alone && Phrasing.isLabel(line.inline()));
        return mark == '=' || heading.meaning.usual() || (named && !entry) ? heading : null;
    }
}
