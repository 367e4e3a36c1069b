package app.greenroom.importing.markdown.written;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.words.Escapes;
import app.greenroom.importing.markdown.words.TitleLine;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The marks in an exported dossier that leave nothing to likeness. They are comments, so no reader sees them. The first
 * line says that there are marks; a heading with one begins a section; in a list, a third-level heading names a group and
 * every numbered or hyphenated line is an entry, word by word.
 */
final class Marks {

    /** The first line of a file with marks. */
    static final String FIRST_LINE = "<!-- greenroom:dossier -->";

    /** Stands where a group's name would, for entries without one behind entries with one. */
    static final String NO_GROUP = "<!-- greenroom:none -->";

    /** How a section is read. */
    enum Mode {
        /** Its text, as it is. */
        TEXT,
        /** A list, and its section. */
        LIST,
        /** A list that has no section in the dossier. */
        LOOSE
    }

    /** A section's heading with its mark. */
    record Heading(String words, SectionKind kind, Mode mode) {}

    private static final Pattern HEADING = Pattern.compile("## (.*) <!-- greenroom:([A-Z_]{1,30}) ([A-Z]{1,10}) -->");
    private static final Pattern TITLE = Pattern.compile("# Interview Prep: (.*) <!-- greenroom:title (\\d{1,6}) -->");
    private static final String DASH = " – ";

    private Marks() {}

    static String heading(Heading heading) {
        return "## " + Escapes.escape(heading.words()) + " <!-- greenroom:" + heading.kind() + " " + heading.mode()
                + " -->";
    }

    static @Nullable Heading heading(String line) {
        Matcher matcher = HEADING.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        try {
            return new Heading(
                    Escapes.unescape(matcher.group(1)),
                    SectionKind.valueOf(matcher.group(2)),
                    Mode.valueOf(matcher.group(3)));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** The mark says how long the company's name is, since names may hold dashes. */
    static String title(String company, String role) {
        String first = Escapes.escape(company);
        return "# Interview Prep: " + first + DASH + Escapes.escape(role) + " <!-- greenroom:title " + first.length()
                + " -->";
    }

    static @Nullable TitleLine title(String line) {
        Matcher matcher = TITLE.matcher(line);
        if (!matcher.matches()) {
            return null;
        }
        String words = matcher.group(1);
        int length = Integer.parseInt(matcher.group(2));
        return words.startsWith(DASH, length)
                ? new TitleLine(
                        Escapes.unescape(words.substring(0, length)),
                        Escapes.unescape(words.substring(length + DASH.length())))
                : TitleLine.of("Interview Prep: " + words);
    }

    /** A line of a section's text that looks like a mark gets another colon, so that it is none. */
    static String cover(String line) {
        return line.replace("<!-- greenroom:", "<!-- greenroom::");
    }

    static String uncover(String line) {
        return line.replace("<!-- greenroom::", "<!-- greenroom:");
    }
}
