package app.greenroom.dossier.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts an enumeration at its commas and semicolons, but not within parentheses, brackets, quotes or code, and not within
 * numbers or after {@code e.g.}.
 */
final class ItemSplitter {

    private static final String SEPARATORS = ",;，、；";
    private static final String OPENING = "([{（［“«「『";
    private static final String CLOSING = ")]}）］”»」』";
    private static final Pattern AND = Pattern.compile("^(?:and|und|en|et|y|&|및|그리고)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_SO_ON = Pattern.compile(
            "(?:etc|usw|enz|u\\. ?a|and more|and so on|and others|more|so on|등|\\.\\.\\.|…)\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*\\b(?:e\\.g|i\\.e|eg|ie|etc|vs|z\\.B|bijv|p\\. ?ex|p\\. ?ej)\\.?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_AND_SO_ON = 12;
    private static final int DEEPEST = 32;

    private ItemSplitter() {}

    static List<String> split(InlineText text) {
        String plain = text.plain();
        List<String> items = new ArrayList<>(2);
        if (!mayDivide(plain)) {
            add(items, plain);
            return items;
        }
        boolean[] shut = shut(text);
        int start = 0;
        for (int i = 0; i < plain.length(); i++) {
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
            if (SEPARATORS.indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** An item as it stands on a list: without a full stop at its end and an "and" at its start. */
    static String item(String text) {
        String item = withoutAnd(text.strip());
        boolean stop = item.endsWith(".")
                && !item.endsWith("..")
                && !ABBREVIATION.matcher(lastWords(item)).matches();
        String result = stop ? item.substring(0, item.length() - 1).strip() : item;
        Quotation quotation = Quotation.leading(result);
        return quotation != null && quotation.rest().isEmpty() ? quotation.inside() : result;
    }

    private static String withoutAnd(String text) {
        boolean maybe = text.indexOf(' ') > 0 && (text.charAt(0) > 0x7F || "aueyAUEY&".indexOf(text.charAt(0)) >= 0);
        return maybe ? AND.matcher(text).replaceFirst("").strip() : text;
    }

    private static void add(List<String> items, String text) {
        boolean first = items.isEmpty();
        String item = item(text);
        boolean says = item.chars().anyMatch(Character::isLetterOrDigit);
        if (says
                && (first
                        || item.length() > LONGEST_AND_SO_ON
                        || !AND_SO_ON.matcher(item).matches())) {
            items.add(item);
        }
    }

    private static boolean isSeparator(String text, int at, int start) {
        char c = text.charAt(at);
        if (SEPARATORS.indexOf(c) < 0) {
            return false;
        }
        boolean betweenDigits = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return !betweenDigits
                && !ABBREVIATION_NO_ETC.matcher(lastWords(text, start, at)).matches();
    }

    private static final Pattern ABBREVIATION_NO_ETC =
            Pattern.compile(".*\\b(?:e\\.g|i\\.e|vs|z\\.B|bijv|p\\. ?ex|p\\. ?ej)\\.?", Pattern.CASE_INSENSITIVE);

    private static String lastWords(String text, int start, int end) {
        return text.substring(Math.max(start, end - 12), end);
    }

    private static String lastWords(String text) {
        return text.substring(Math.max(0, text.length() - 12));
    }

    /** For each character whether it stands in code or between brackets or quotes that are closed. */
    static boolean[] shut(InlineText text) {
        String plain = text.plain();
        boolean[] shut = new boolean[plain.length()];
        int[] opened = new int[DEEPEST];
        int depth = 0;
        int quote = -1;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (text.code().get(i)) {
                shut[i] = true;
            } else if (c == '"') {
                quote = toggled(shut, quote, i);
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

    private static int toggled(boolean[] shut, int quote, int at) {
        if (quote < 0) {
            return at;
        }
        Arrays.fill(shut, quote, at + 1, true);
        return -1;
    }
}
