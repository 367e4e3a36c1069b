package app.greenroom.importing.markdown;

import app.greenroom.dossier.SectionKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows sections by the meaning of their headings, in several languages. A heading may be numbered, emphasized,
 * shortened, or carry a suffix. Of the phrases in {@code resources/dossier/section-headings.txt} the first in it decides, of
 * several there the longest.
 */
final class SectionHeadings {

    /** The sections that hold lists. */
    static final List<SectionKind> LISTS = List.of(SectionKind.QUESTIONS, SectionKind.ASKS, SectionKind.CONCEPTS);

    /**
     * What a heading announces.
     *
     * @param kind {@link SectionKind#OTHER} if the table does not say
     * @param usual whether it is the usual name of the section, and not merely like one
     * @param generic whether a word alone told, which groups within a section may hold as well
     */
    record Meaning(SectionKind kind, boolean usual, boolean generic) {

        static Meaning of(SectionKind kind) {
            return new Meaning(kind, false, false);
        }

        boolean isKnown() {
            return kind != SectionKind.OTHER;
        }

        boolean isList() {
            return LISTS.contains(kind);
        }
    }

    /**
     * A phrase of the table and how it may stand.
     *
     * @param whole whether it must be all of a heading
     * @param inside whether it may begin inside a word
     * @param goesOn whether its last word may go on
     * @param behind further words behind one to three that nobody can list, such as a name; empty for most
     */
    private record Phrase(
            SectionKind kind,
            String words,
            boolean usual,
            boolean whole,
            boolean generic,
            boolean inside,
            boolean goesOn,
            String behind) {

        boolean fits(String heading, int start) {
            int end = start + words.length();
            return behind.isEmpty()
                    ? fits(heading, start, end)
                    : heading.startsWith(words, start) && isBehind(heading, end);
        }

        private boolean isBehind(String heading, int from) {
            int at = heading.startsWith(" ", from) ? from + 1 : 0;
            for (int gap = 0; gap < LONGEST_GAP && at > 0; gap++) {
                at = heading.indexOf(' ', at) + 1;
                int end = at + behind.length();
                if (at > 0
                        && heading.startsWith(behind, at)
                        && (end == heading.length() || heading.charAt(end) == ' ')) {
                    return true;
                }
            }
            return false;
        }

        private boolean fits(String heading, int start, int end) {
            return heading.startsWith(words, start)
                    && (start == 0 || inside || heading.charAt(start - 1) == ' ')
                    && (end == heading.length() || goesOn || heading.charAt(end) == ' ')
                    && (!whole || words.length() == heading.length())
                    && !(generic && isNoName(heading, start, end));
        }
    }

    private static final int LONGEST = 200;
    private static final int LONGEST_WRITTEN = 1000;
    private static final int LONGEST_GAP = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final WordTable TABLE = WordTable.read("section-headings.txt");

    private static final int FIRST_OTHER = 0x250;
    private static final int BUCKETS = 1024;

    /** Phrases by their first two letters, in scripts with spaces between words: all, and those that begin within one. */
    private static final List<List<Phrase>> LATIN = buckets();

    private static final List<List<Phrase>> INSIDE = buckets();

    /** The same in scripts without. */
    private static final List<List<Phrase>> OTHER = buckets();

    private static final List<List<Phrase>> WITH_GAPS = buckets();
    private static final List<List<Phrase>> NONE = buckets();

    static {
        for (SectionKind kind : SectionKind.values()) {
            TABLE.of(kind.name()).forEach(phrase -> learn(kind, phrase));
        }
    }

    private SectionHeadings() {}

    private static void learn(SectionKind kind, String written) {
        int inner = written.indexOf("* ");
        if (inner > 0) {
            learn(kind, written.substring(0, inner) + "s" + written.substring(inner + 1));
        }
        String[] parts = written.split(" _ ", 2);
        String text = fold(parts[0]);
        String behind = parts.length > 1 ? fold(parts[1]) : "";
        boolean latin = isLatin(text);
        String words = latin ? text : text.replace(" ", "");
        char sign = written.charAt(0);
        boolean inside = !latin || written.startsWith("*") || written.startsWith("?*");
        Phrase phrase = new Phrase(
                kind, words, sign == '!', sign == '=', sign == '?', inside, !latin || written.endsWith("*"), behind);
        at(!latin ? OTHER : behind.isEmpty() ? LATIN : WITH_GAPS, words, 0).add(phrase);
        if (latin && inside) {
            at(INSIDE, words, 0).add(phrase);
        }
    }

    private static boolean isLatin(String text) {
        return isBelow(FIRST_OTHER, text);
    }

    private static boolean isBelow(int limit, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }

    private static List<List<Phrase>> buckets() {
        return Stream.generate(() -> (List<Phrase>) new ArrayList<Phrase>(0))
                .limit(BUCKETS)
                .toList();
    }

    private static List<Phrase> at(List<List<Phrase>> phrases, String words, int at) {
        int second = at + 1 < words.length() ? words.charAt(at + 1) : 0;
        return phrases.get((words.charAt(at) * 31 + second) % BUCKETS);
    }

    static Meaning of(String heading) {
        int hashes = 0;
        while (hashes < heading.length() && heading.charAt(hashes) == '#') {
            hashes++;
        }
        return of(InlineText.of(heading.length() > LONGEST_WRITTEN ? "" : heading.substring(hashes)));
    }

    static Meaning of(InlineText heading) {
        if (heading.plain().length() > LONGEST) {
            return Meaning.of(SectionKind.OTHER);
        }
        String words = fold(withoutSuffix(Numbering.strip(heading.plain())));
        Phrase latin = first(LATIN, INSIDE, words);
        if (latin == null || latin.kind == SectionKind.QUESTIONS) {
            Phrase withGap = first(WITH_GAPS, NONE, words);
            latin = withGap == null ? latin : withGap;
        }
        boolean other = latin == null && !isLatin(words);
        String text = other ? words.replace(" ", "") : words;
        Phrase phrase = other ? first(OTHER, OTHER, text) : latin;
        return phrase == null
                ? Meaning.of(SectionKind.OTHER)
                : new Meaning(phrase.kind, phrase.usual && phrase.words.length() == text.length(), phrase.generic);
    }

    private static @Nullable Phrase first(List<List<Phrase>> atWords, List<List<Phrase>> inside, String heading) {
        for (int at = 0; at < heading.length(); at++) {
            Phrase longest = null;
            boolean word = at == 0 || heading.charAt(at - 1) == ' ';
            for (Phrase phrase : at(word ? atWords : inside, heading, at)) {
                boolean better = longest == null || phrase.words.length() > longest.words.length();
                longest = better && phrase.fits(heading, at) ? phrase : longest;
            }
            if (longest != null) {
                return longest;
            }
        }
        return null;
    }

    /** Behind some words, one such as "questions" is no name but something that is done; before others, an aside. */
    private static boolean isNoName(String heading, int start, int end) {
        Set<String> notBehind = TABLE.of("NOT_BEHIND");
        for (String word : heading.substring(0, start).split(" ", -1)) {
            if (notBehind.contains(word)) {
                return true;
            }
        }
        int next = heading.indexOf(' ', end) + 1;
        String behind = next == 0 ? "" : heading.substring(next).split(" ", 2)[0];
        return start > 0 && TABLE.of("NOT_BEFORE").contains(behind);
    }

    static SectionKind kindOf(String heading) {
        return of(heading).kind();
    }

    private static String withoutSuffix(String heading) {
        int open = Math.max(heading.indexOf('('), heading.indexOf('（'));
        return open > 3 ? heading.substring(0, open) : heading;
    }

    /** Folds case, accents, and everything but letters, digits and {@code &}, so that headings compare by their words. */
    private static String fold(String text) {
        String plain = withoutAccents(text);
        StringBuilder words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&' || c == '_') {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** In small letters, without accents. */
    static String withoutAccents(String text) {
        if (isBelow(0x80, text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
