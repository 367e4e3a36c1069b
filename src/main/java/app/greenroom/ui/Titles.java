package app.greenroom.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How titles are set. */
public final class Titles {

    private static final int LONGEST = 60;
    private static final String PRODUCT = " · Greenroom";

    private Titles() {}

    /** Where a title of two names is broken, the dot between them ends a line rather than begins one. */
    public static String bound(String title) {
        return title.replace(" · ", "\u00a0· ");
    }

    /** What a tab or a bookmark is called: the page's parts, the narrowest first, and the application. */
    public static String page(String... parts) {
        return Stream.concat(Stream.of(parts).map(Titles::brief), Stream.of("Greenroom"))
                .collect(Collectors.joining(" · "));
    }

    /** What {@link #page} made, without the application's name. */
    static String withoutProduct(String title) {
        return title.endsWith(PRODUCT) ? title.substring(0, title.length() - PRODUCT.length()) : title;
    }

    /** The beginning of a text, up to the end of a word. */
    private static String brief(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, LONGEST));
        int word = start.lastIndexOf(' ');
        return (word > LONGEST / 2 ? start.substring(0, word) : start) + "…";
    }
}
