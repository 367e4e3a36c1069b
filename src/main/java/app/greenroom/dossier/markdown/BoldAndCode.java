package app.greenroom.dossier.markdown;

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
        return reader.read() ? reader.result() : null;
    }

    private InlineText result() {
        String text = plain.toString().stripTrailing();
        return new InlineText(text, Math.min(strong, text.length()), 0, code);
    }

    private boolean read() {
        int at = 0;
        while (at < markdown.length()) {
            char c = markdown.charAt(at);
            int next = switch (c) {
                case '*' -> bold(at);
                case '`' -> code(at);
                case '_', '[', '<', '&', '\\' -> isLoose(at) ? at + 1 : -1;
                default -> at + 1;
            };
            if (next < 0) {
                return false;
            }
            if (c != '*' && c != '`') {
                InlineText.append(plain, c);
            }
            at = next;
        }
        return !open && !plain.isEmpty();
    }

    /** An underscore within a word, or a sign between spaces, is what it seems to be. */
    private boolean isLoose(int at) {
        char before = charAt(at - 1);
        char after = charAt(at + 1);
        return switch (markdown.charAt(at)) {
            case '_' -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
            case '&', '<' -> after == ' ';
            default -> false;
        };
    }

    /** Two asterisks where they can do only one thing; returns the place behind them, or -1. */
    private int bold(int at) {
        char before = charAt(at - 1);
        char after = charAt(at + 2);
        if (charAt(at + 1) != '*' || before == '*' || after == '*') {
            return -1;
        }
        boolean opens = isSpace(before) && Character.isLetterOrDigit(after);
        boolean closes = !isSpace(before) && (isSpace(after) || Character.isLetterOrDigit(before));
        if (open ? !closes : !opens) {
            return -1;
        }
        if (open) {
            strong = leading ? plain.length() : strong;
        } else {
            leading = plain.isEmpty();
        }
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
