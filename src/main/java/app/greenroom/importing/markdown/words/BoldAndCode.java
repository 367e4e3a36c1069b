package app.greenroom.importing.markdown.words;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads inline Markdown that has bold words and code between single ticks and nothing else, as most marked lines do, in
 * a fraction of the parser's time. Whatever might mean anything else it leaves to the parser.
 */
final class BoldAndCode {

    private final String markdown;
    private final StringBuilder plain;
    private final BitSet code = new BitSet();
    private int strong;
    private boolean open;
    private boolean leading;

    private BoldAndCode(String markdown) {
        this.markdown = markdown;
        this.plain = new StringBuilder(markdown.length());
    }

    /** The text, or null if it is for the parser. */
    static @Nullable InlineText read(String markdown) {
        BoldAndCode reader = new BoldAndCode(markdown.strip());
        int at = 0;
        while (at >= 0 && at < reader.markdown.length()) {
            at = reader.readAt(at);
        }
        String text = reader.plain.toString().stripTrailing();
        boolean done = at >= 0 && !reader.open && !reader.plain.isEmpty();
        return done ? new InlineText(text, Math.min(reader.strong, text.length()), 0, reader.code) : null;
    }

    /** Reads what stands at a place; returns the place behind it, or -1 if it may mean anything else. */
    private int readAt(int at) {
        char c = markdown.charAt(at);
        if (c == '*') {
            return bold(at);
        }
        if (c == '`') {
            return code(at);
        }
        char after = charAt(at + 1);
        boolean loose = switch (c) {
            case '_' -> Character.isLetterOrDigit(charAt(at - 1)) && Character.isLetterOrDigit(after);
            case '&', '<' -> after == ' ';
            case '[', '\\' -> false;
            default -> true;
        };
        InlineText.append(plain, c);
        return loose ? at + 1 : -1;
    }

    /** Two asterisks where they can do only one thing. */
    private int bold(int at) {
        char before = charAt(at - 1);
        char after = charAt(at + 2);
        boolean opens = isSpace(before) && Character.isLetterOrDigit(after);
        boolean closes = !isSpace(before) && (isSpace(after) || Character.isLetterOrDigit(before));
        if (charAt(at + 1) != '*' || before == '*' || after == '*' || !(open ? closes : opens)) {
            return -1;
        }
        strong = open && leading ? plain.length() : strong;
        leading = open ? leading : plain.isEmpty();
        open = !open;
        return at + 2;
    }

    private int code(int at) {
        int end = markdown.indexOf('`', at + 1);
        if (end <= at + 1 || charAt(end + 1) == '`' || isSpace(charAt(at + 1)) || isSpace(charAt(end - 1))) {
            return -1;
        }
        for (int i = at + 1; i < end; i++) {
            if (InlineText.append(plain, markdown.charAt(i))) {
                code.set(plain.length() - 1);
            }
        }
        return end + 1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private char charAt(int at) {
        return at < 0 || at >= markdown.length() ? ' ' : markdown.charAt(at);
    }
}
