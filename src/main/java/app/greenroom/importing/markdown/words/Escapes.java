package app.greenroom.importing.markdown.words;

import java.util.regex.Pattern;

/** Plain words as Markdown that shows them, and back. */
public final class Escapes {

    /** What Markdown would read as a mark: not an underscore within a word, nor a sign between spaces. */
    private static final Pattern ACTIVE = Pattern.compile("^[#+\\-|~]|[\\\\`\\[\\]]|(?<! )[*&<>]|(?<=^ )[*&<>]"
            + "|[*&<>](?! )|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private Escapes() {}

    public static String escape(String text) {
        return ACTIVE.matcher(text).replaceAll("\\\\$0");
    }

    public static String unescape(String markdown) {
        return ESCAPED.matcher(markdown).replaceAll("$1");
    }
}
