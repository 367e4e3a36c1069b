package app.greenroom.importing.markdown.words;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The tags of HTML that say something to a reader, by {@code html-tags.txt}. */
public final class HtmlTags {

    private static final WordTable TABLE = WordTable.read("html-tags.txt");

    /** What tags within a line come to in Markdown. */
    public static final Map<String, String> INLINE = inline();

    public static final String BLOCKS = String.join("|", TABLE.of("BLOCK"));

    private static final Pattern TAG = Pattern.compile(
            "</?(?:sup|" + String.join("|", INLINE.keySet()) + "|" + BLOCKS + ")(?:\\s[^<>]{0,200})?/?>",
            Pattern.CASE_INSENSITIVE);

    private HtmlTags() {}

    private static Map<String, String> inline() {
        Map<String, String> marks = new HashMap<>();
        Map.of("BOLD", "**", "ITALIC", "*", "CODE", "`", "STRUCK", "~~", "PLAIN", "")
                .forEach((use, mark) -> TABLE.of(use).forEach(tag -> marks.put(tag, mark)));
        return Map.copyOf(marks);
    }

    static boolean isTag(String literal) {
        return TAG.matcher(literal).matches();
    }
}
