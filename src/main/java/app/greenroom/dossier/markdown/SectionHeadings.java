package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows sections by the meaning of their headings, in several languages. A heading may be numbered, emphasized,
 * shortened, or carry a suffix. The phrases stand in {@code resources/dossier/section-headings.txt}.
 */
final class SectionHeadings {

    /**
     * What a heading announces.
     *
     * @param kind {@link SectionKind#OTHER} if the table does not say
     * @param usual whether it is the usual name of the section, and not merely like one
     * @param generic whether a word alone told, which groups within a section may hold as well
     */
    record Meaning(SectionKind kind, boolean usual, boolean generic) {

        static final Meaning UNKNOWN = new Meaning(SectionKind.OTHER, false, false);

        boolean isKnown() {
            return kind != SectionKind.OTHER;
        }

        boolean isList() {
            return kind == SectionKind.QUESTIONS || kind == SectionKind.ASKS || kind == SectionKind.CONCEPTS;
        }
    }

    private static final int LONGEST = 200;
    private static final int LONGEST_WRITTEN = 1000;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final PhraseIndex LATIN = new PhraseIndex();
    private static final PhraseIndex OTHER_SCRIPTS = new PhraseIndex();
    private static final List<WithGap> WITH_GAPS = new ArrayList<>();

    static {
        WordTable.read("section-headings.txt", (kind, phrase) -> {
            switch (kind) {
                case "NOT_BEHIND" -> LATIN.addNotBehind(fold(phrase));
                case "NOT_BEFORE" -> LATIN.addNotBefore(fold(phrase));
                default -> learn(SectionKind.valueOf(kind), phrase);
            }
        });
    }

    /** A phrase that holds one to three words that nobody can list, such as a name. */
    private record WithGap(SectionKind kind, Pattern pattern) {}

    private SectionHeadings() {}

    private static void learn(SectionKind kind, String written) {
        if (written.contains(" _ ")) {
            String gap = Pattern.quote(fold(written)).replace(" _ ", "\\E \\S+(?: \\S+){0,2} \\Q");
            WITH_GAPS.add(new WithGap(kind, Pattern.compile("(?:^| )" + gap + "(?: |$)")));
            return;
        }
        int inner = written.indexOf("* ");
        if (inner > 0) {
            learn(kind, written.substring(0, inner) + "s" + written.substring(inner + 1));
        }
        char sign = written.charAt(0);
        String text = fold(written);
        boolean latin = text.chars().allMatch(c -> c < 0x250);
        String words = latin ? text : text.replace(" ", "");
        boolean inside = !latin || written.startsWith("*") || written.startsWith("?*");
        boolean goesOn = !latin || written.endsWith("*");
        PhraseIndex.Phrase phrase =
                new PhraseIndex.Phrase(kind, sign == '!', sign == '=', sign == '?', inside, goesOn, words.length());
        (latin ? LATIN : OTHER_SCRIPTS).add(words, phrase);
    }

    static Meaning of(String heading) {
        String plain = heading.length() > LONGEST_WRITTEN ? "" : InlineText.plain(withoutHashes(heading));
        if (plain.length() > LONGEST) {
            return Meaning.UNKNOWN;
        }
        String words = fold(withoutSuffix(Numbering.strip(plain)));
        PhraseIndex.Phrase latin = LATIN.firstIn(words);
        if (latin != null) {
            WithGap gap = latin.kind() == SectionKind.QUESTIONS ? withGap(words) : null;
            return gap == null ? meaning(latin, words) : new Meaning(gap.kind(), false, false);
        }
        String letters = words.replace(" ", "");
        return meaning(OTHER_SCRIPTS.firstIn(letters), letters);
    }

    private static @Nullable WithGap withGap(String words) {
        return WITH_GAPS.stream()
                .filter(phrase -> phrase.pattern().matcher(words).find())
                .findFirst()
                .orElse(null);
    }

    private static Meaning meaning(PhraseIndex.@Nullable Phrase phrase, String heading) {
        if (phrase == null) {
            return Meaning.UNKNOWN;
        }
        return new Meaning(phrase.kind(), phrase.usual() && phrase.length() == heading.length(), phrase.generic());
    }

    static SectionKind kindOf(String heading) {
        return of(heading).kind();
    }

    static boolean isKnown(String heading) {
        return of(heading).isKnown();
    }

    /** Whether a heading is one of the eight by its usual name, and not merely like one. */
    static boolean isUsual(String heading) {
        return of(heading).usual();
    }

    /** Whether a header announces questions of either kind. */
    static boolean asksSomething(String heading) {
        SectionKind kind = kindOf(heading);
        return kind == SectionKind.QUESTIONS || kind == SectionKind.ASKS;
    }

    private static String withoutHashes(String heading) {
        int at = 0;
        while (at < heading.length() && heading.charAt(at) == '#') {
            at++;
        }
        return heading.substring(at);
    }

    private static String withoutSuffix(String heading) {
        int open = Math.max(heading.indexOf('('), heading.indexOf('（'));
        return open > 3 ? heading.substring(0, open) : heading;
    }

    /** Folds case, accents, and everything but letters, digits and {@code &}, so that headings compare by their words. */
    private static String fold(String text) {
        boolean ascii = text.chars().allMatch(c -> c < 0x80);
        String plain = ascii ? text : withoutAccents(text);
        StringBuilder words = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&' || c == '_') {
                words.append(Character.toLowerCase(c));
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static String withoutAccents(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
