package app.greenroom.importing.markdown.outline;

import app.greenroom.importing.markdown.words.Characters;
import app.greenroom.importing.markdown.words.InlineText;
import app.greenroom.importing.markdown.words.Phrasing;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file.
 *
 * @param number its number there, from 1
 * @param written as it stands there
 * @param isPiece whether it is written in the line before, under the same number
 * @param text what the author meant to write: any kind of space is a space, any hyphen a hyphen, and what nobody sees is
 *     gone, so that a bullet with a no-break space behind it is a bullet
 * @param content the text without space around it
 * @param indent how far it is indented, in columns
 * @param read what was read from it so far
 */
public record SourceLine(
        int number, String written, boolean isPiece, String text, String content, int indent, Read read) {

    private static final class Read {
        private @Nullable ListMarker marker;
        private boolean markerKnown;
        private @Nullable InlineText inline;
        private Block.@Nullable Heading heading;
        private boolean headingKnown;
    }

    public SourceLine(int number, String written) {
        this(number, written, false, Characters.seen(written));
    }

    private SourceLine(int number, String written, boolean isPiece, String text) {
        this(number, written, isPiece, text, text.strip(), indentOf(text), new Read());
    }

    /** The same line, read as something else than it is written. */
    public SourceLine meaning(String meant) {
        return new SourceLine(number, written, isPiece, Characters.seen(meant));
    }

    /** One more line that this one holds, such as the second entry of a list in HTML. */
    SourceLine holding(String meant) {
        return new SourceLine(number, "", true, Characters.seen(meant));
    }

    /** A quotation reads as what it quotes. */
    public SourceLine unquoted() {
        int start = 0;
        while (start < content.length() && content.charAt(start) == '>') {
            start += content.startsWith("> ", start) ? 2 : 1;
        }
        return start == 0 ? this : meaning(" ".repeat(indent) + content.substring(start));
    }

    public boolean isBlank() {
        return content.isEmpty();
    }

    /** Whether all that is written in it is dress, such as a tag. */
    public boolean isHidden() {
        return content.isEmpty()
                && !written.isBlank()
                && !Characters.seen(written).isBlank();
    }

    public char first() {
        return content.isEmpty() ? ' ' : content.charAt(0);
    }

    public @Nullable ListMarker marker() {
        if (!read.markerKnown) {
            read.marker = ListMarker.of(this);
            read.markerKnown = true;
        }
        return read.marker;
    }

    public boolean isEntry() {
        return marker() != null;
    }

    public InlineText inline() {
        if (read.inline == null) {
            read.inline = InlineText.of(content);
        }
        return read.inline;
    }

    /** What it says behind a hash sign, a sign of quotation or a marker. */
    public String words() {
        Block.Heading heading = heading();
        SourceLine unquoted = unquoted();
        ListMarker entry = unquoted.marker();
        return heading != null ? heading.text().plain() : entry != null ? entry.text() : unquoted.content;
    }

    /** What it is if it opens with a heading's signs. */
    public Block.@Nullable Heading heading() {
        if (!read.headingKnown) {
            read.heading = HeadingLine.hash(this);
            read.headingKnown = true;
        }
        return read.heading;
    }

    public boolean isHeading() {
        return heading() != null;
    }

    public boolean isSentence() {
        return Phrasing.isSentence(content);
    }

    /** A line of three or more hyphens, asterisks or underscores. */
    public boolean isRule() {
        char mark = first();
        int marks = 0;
        for (int i = 0; i < content.length() && marks >= 0 && "-*_".indexOf(mark) >= 0; i++) {
            char c = content.charAt(i);
            marks = c == mark ? marks + 1 : c == ' ' || c == '\t' ? marks : -1;
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
