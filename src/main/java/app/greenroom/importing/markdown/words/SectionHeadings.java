package app.greenroom.importing.markdown.words;

import app.greenroom.dossier.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows sections by the meaning of their headings, in several languages. A heading may be numbered, emphasized,
 * shortened, or carry a suffix. Of the phrases in {@code resources/dossier/section-headings.txt} the first in it decides, of
 * several there the longest.
 */
public final class SectionHeadings {

    /** The sections that hold lists. */
    public static final List<SectionKind> LISTS =
            List.of(SectionKind.QUESTIONS, SectionKind.ASKS, SectionKind.CONCEPTS);

    /**
     * What a heading announces.
     *
     * @param kind {@link SectionKind#OTHER} if the table does not say
     * @param usual whether it is the usual name of the section, and not merely like one
     * @param generic whether a word alone told, which groups within a section may hold as well
     */
    public record Meaning(SectionKind kind, boolean usual, boolean generic) {

        public static Meaning of(SectionKind kind) {
            return new Meaning(kind, false, false);
        }

        public boolean isKnown() {
            return kind != SectionKind.OTHER;
        }

        public boolean isList() {
            return LISTS.contains(kind);
        }
    }

    /**
     * A phrase of the table and how it may stand.
     *
     * @param sign what the table marks it with: usual ({@code !}), all of a heading ({@code =}), generic ({@code ?})
     * @param inside whether it may begin inside a word
     * @param goesOn whether its last word may go on
     * @param behind further words behind one to three that nobody can list, such as a name; empty for most
     */
    private record Phrase(SectionKind kind, String words, char sign, boolean inside, boolean goesOn, String behind) {

        boolean fits(String heading, int start) {
            int end = start + words.length();
            if (!heading.startsWith(words, start)) {
                return false;
            }
            return behind.isEmpty()
                    ? (end == heading.length() || goesOn || heading.charAt(end) == ' ')
                            && (sign != '=' || words.length() == heading.length())
                            && !(sign == '?' && isNoName(heading, start, end))
                    : isBehind(heading, end);
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
    }

    /**
     * Finds the leftmost phrase in a heading, of several there the longest. They are kept by their first two letters;
     * those that may begin inside a word a second time, as few are tried at most letters.
     */
    private static final class Index {
        private static final int BUCKETS = 1024;
        private final List<List<Phrase>> atWords = buckets();
        private final List<List<Phrase>> inside = buckets();

        private static List<List<Phrase>> buckets() {
            return Stream.generate(() -> (List<Phrase>) new ArrayList<Phrase>(0))
                    .limit(BUCKETS)
                    .toList();
        }

        void add(Phrase phrase) {
            at(atWords, phrase.words, 0).add(phrase);
            if (phrase.inside) {
                at(inside, phrase.words, 0).add(phrase);
            }
        }

        @Nullable Phrase first(String heading) {
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

        private static List<Phrase> at(List<List<Phrase>> phrases, String words, int at) {
            int second = at + 1 < words.length() ? words.charAt(at + 1) : 0;
            return phrases.get((words.charAt(at) * 31 + second) % BUCKETS);
        }
    }

    private static final int LONGEST = 200;
    private static final int LONGEST_WRITTEN = 1000;
    private static final int LONGEST_GAP = 3;
    private static final int FIRST_OTHER = 0x250;
    private static final WordTable TABLE = WordTable.read("section-headings.txt");

    /** Phrases in scripts with spaces between words, those of them with a gap, and phrases in scripts without. */
    private static final Index LATIN = new Index();

    private static final Index WITH_GAPS = new Index();
    private static final Index OTHER = new Index();

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
        boolean latin = Characters.isBelow(FIRST_OTHER, text);
        boolean inside = !latin || written.startsWith("*") || written.startsWith("?*");
        boolean goesOn = !latin || written.endsWith("*");
        String words = latin ? text : text.replace(" ", "");
        Index index = !latin ? OTHER : behind.isEmpty() ? LATIN : WITH_GAPS;
        index.add(new Phrase(kind, words, written.charAt(0), inside, goesOn, behind));
    }

    public static Meaning of(String heading) {
        int hashes = 0;
        while (hashes < heading.length() && heading.charAt(hashes) == '#') {
            hashes++;
        }
        return of(InlineText.of(heading.length() > LONGEST_WRITTEN ? "" : heading.substring(hashes)));
    }

    public static Meaning of(InlineText heading) {
        if (heading.plain().length() > LONGEST) {
            return Meaning.of(SectionKind.OTHER);
        }
        String words = fold(withoutSuffix(Numbering.strip(heading.plain())));
        Phrase latin = LATIN.first(words);
        if (latin == null || latin.kind == SectionKind.QUESTIONS) {
            Phrase withGap = WITH_GAPS.first(words);
            latin = withGap == null ? latin : withGap;
        }
        boolean other = latin == null && !Characters.isBelow(FIRST_OTHER, words);
        String text = other ? words.replace(" ", "") : words;
        Phrase phrase = other ? OTHER.first(text) : latin;
        return phrase == null
                ? Meaning.of(SectionKind.OTHER)
                : new Meaning(
                        phrase.kind, phrase.sign == '!' && phrase.words.length() == text.length(), phrase.sign == '?');
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

    public static SectionKind kindOf(String heading) {
        return of(heading).kind();
    }

    private static String withoutSuffix(String heading) {
        int open = Math.max(heading.indexOf('('), heading.indexOf('（'));
        return open > 3 ? heading.substring(0, open) : heading;
    }

    /** Folds case, accents, and everything but letters, digits and {@code &}, so that headings compare by their words. */
    private static String fold(String text) {
        String plain = Characters.withoutAccents(text);
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
}
