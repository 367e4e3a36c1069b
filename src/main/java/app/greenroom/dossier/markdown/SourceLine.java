package app.greenroom.dossier.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A line of the file under its number there, from 1. What is read from it often is read once.
 *
 * <p>Its text is what the author meant to write: any kind of space is a space, any hyphen a hyphen, and what nobody sees is
 * gone, so that a bullet with a no-break space behind it is a bullet.
 */
final class SourceLine {

    private final int number;
    private final String written;
    private final boolean piece;
    private final String text;
    private final String content;
    private final int indent;
    private @Nullable ListMarker marker;
    private boolean markerKnown;
    private @Nullable InlineText inline;

    SourceLine(int number, String written) {
        this(number, written, written, false);
    }

    private SourceLine(int number, String written, String meant, boolean piece) {
        this.number = number;
        this.written = written;
        this.piece = piece;
        this.text = Characters.seen(meant);
        this.content = text.strip();
        this.indent = indentOf(text);
    }

    /** The same line, read as something else than it is written. */
    SourceLine meaning(String meant) {
        return new SourceLine(number, written, meant, piece);
    }

    /** One more line that this one holds, such as the second entry of a list in HTML. */
    SourceLine holding(String meant) {
        return new SourceLine(number, "", meant, true);
    }

    /** A quotation reads as what it quotes. */
    SourceLine unquoted() {
        int start = 0;
        while (start < content.length() && content.charAt(start) == '>') {
            start += content.startsWith("> ", start) ? 2 : 1;
        }
        return start == 0 ? this : meaning(" ".repeat(indent) + content.substring(start));
    }

    /** Whether it is written in the line before, under the same number. */
    boolean isPiece() {
        return piece;
    }

    int number() {
        return number;
    }

    /** As it stands in the file. */
    String written() {
        return written;
    }

    String text() {
        return text;
    }

    /** The text without space around it. */
    String content() {
        return content;
    }

    /** How far it is indented, in columns. */
    int indent() {
        return indent;
    }

    boolean isBlank() {
        return content.isEmpty();
    }

    char first() {
        return content.isEmpty() ? ' ' : content.charAt(0);
    }

    @Nullable ListMarker marker() {
        if (!markerKnown) {
            marker = ListMarker.of(this);
            markerKnown = true;
        }
        return marker;
    }

    boolean isEntry() {
        return marker() != null;
    }

    InlineText inline() {
        if (inline == null) {
            inline = InlineText.of(content);
        }
        return inline;
    }

    /** What it says behind a hash sign, a sign of quotation or a marker. */
    String words() {
        HeadingLine heading = HeadingLine.hash(this, 0);
        SourceLine unquoted = unquoted();
        ListMarker entry = unquoted.marker();
        return heading != null ? heading.text() : entry != null ? entry.text() : unquoted.content;
    }

    /** A line of three or more hyphens, asterisks or underscores. */
    boolean isRule() {
        char mark = first();
        if (mark != '-' && mark != '*' && mark != '_') {
            return false;
        }
        int marks = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != mark && c != ' ' && c != '\t') {
                return false;
            }
            marks += c == mark ? 1 : 0;
        }
        return marks >= 3;
    }

    private static int indentOf(String text) {
        int width = 0;
        for (int i = 0; i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t'); i++) {
            width += text.charAt(i) == '\t' ? 4 - width % 4 : 1;
        }
        return width;
    }
}
