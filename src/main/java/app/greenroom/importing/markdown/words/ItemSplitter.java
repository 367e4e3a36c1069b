package app.greenroom.importing.markdown.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Cuts an enumeration at its commas and semicolons, but not within parentheses, brackets, quotes or code, and not within
 * numbers or after {@code e.g.}.
 */
public final class ItemSplitter {

    private static final String OPENING = "([{（［“«「『";
    private static final String CLOSING = ")]}）］”»」』";
    private static final WordTable WORDS = WordTable.read("labels.txt");
    private static final int LONGEST_AND_SO_ON = 12;
    private static final int DEEPEST = 32;

    private ItemSplitter() {}

    public static List<String> split(InlineText text) {
        String plain = text.plain();
        List<String> items = new ArrayList<>(2);
        boolean[] shut = mayDivide(plain) ? shut(text) : new boolean[0];
        int start = 0;
        for (int i = 0; i < shut.length; i++) {
            if (!shut[i] && isSeparator(plain, i, start)) {
                add(items, plain.substring(start, i));
                start = i + 1;
            }
        }
        add(items, plain.substring(start));
        return items;
    }

    /** Whether there is any sign at which a text could be cut. */
    static boolean mayDivide(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (isSeparator(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** An item as it stands on a list: without a full stop at its end, an "and" at its start, and quotes around it. */
    public static String item(String text) {
        String item = withoutAnd(text.strip());
        boolean stop = item.endsWith(".") && !item.endsWith("..");
        String bare = stop ? item.substring(0, item.length() - 1) : item;
        String result =
                stop && !isAbbreviated("ABBREVIATED", bare) && !isAbbreviated("ETC", bare) ? bare.strip() : item;
        Quotation quotation = Quotation.leading(result);
        return quotation != null && quotation.rest().isEmpty() ? quotation.inside() : result;
    }

    private static String withoutAnd(String text) {
        int space = text.indexOf(' ');
        boolean and = space > 0
                && space < LONGEST_AND_SO_ON
                && WORDS.of("AND").contains(text.substring(0, space).toLowerCase(Locale.ROOT));
        return and ? text.substring(space).strip() : text;
    }

    private static void add(List<String> items, String text) {
        String item = item(text);
        boolean more = !items.isEmpty()
                && item.length() <= LONGEST_AND_SO_ON
                && WORDS.of("AND_SO_ON")
                        .contains((item.endsWith(".") ? item.substring(0, item.length() - 1) : item)
                                .toLowerCase(Locale.ROOT));
        if (!more && Characters.hasLetterOrDigit(item)) {
            items.add(item);
        }
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == '，' || c == '、' || c == '；';
    }

    private static boolean isSeparator(String text, int at, int start) {
        if (!isSeparator(text.charAt(at))) {
            return false;
        }
        boolean betweenDigits = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        int end = at > start && text.charAt(at - 1) == '.' ? at - 1 : at;
        return !betweenDigits && !isAbbreviated("ABBREVIATED", text.substring(Math.max(start, end - 12), end));
    }

    /** Whether a text without its last stop ends with an abbreviation. */
    private static boolean isAbbreviated(String use, String text) {
        for (String word : WORDS.of(use)) {
            int from = text.length() - word.length();
            boolean starts = from == 0 || (from > 0 && !Character.isLetterOrDigit(text.charAt(from - 1)));
            if (starts && text.regionMatches(true, from, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** For each character whether it stands in code or between brackets or quotes that are closed. */
    static boolean[] shut(InlineText text) {
        String plain = text.plain();
        boolean[] shut = new boolean[plain.length()];
        boolean inCode = !text.code().isEmpty();
        int[] opened = new int[DEEPEST];
        int depth = 0;
        int quote = -1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!inCode && c < 0x80 && (c == ' ' || Character.isLetterOrDigit(c))) {
                continue;
            }
            if (inCode && text.code().get(i)) {
                shut[i] = true;
            } else if (c == '"') {
                if (quote >= 0) {
                    Arrays.fill(shut, quote, i + 1, true);
                }
                quote = quote < 0 ? i : -1;
            } else if (OPENING.indexOf(c) >= 0 && depth < DEEPEST) {
                opened[depth++] = i;
            } else if (CLOSING.indexOf(c) >= 0) {
                int match = depth - 1;
                while (match >= 0 && OPENING.indexOf(plain.charAt(opened[match])) != CLOSING.indexOf(c)) {
                    match--;
                }
                if (match >= 0) {
                    depth = match;
                    Arrays.fill(shut, opened[match], i + 1, true);
                }
            }
        }
        return shut;
    }
}
