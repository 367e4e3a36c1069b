package app.greenroom.dossier.markdown;

import app.greenroom.dossier.SectionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows sections by the meaning of their headings, in several languages. A heading may be numbered, emphasized,
 * shortened, or carry a suffix: of the phrases that stand in it the first decides, and of several at one place the
 * longest. The phrases are in {@code section-headings.txt}: to teach a heading or a language, add a line there.
 */
final class SectionHeadings {

    private static final int LONGEST = 200;

    private record Phrase(SectionKind kind, String text, boolean whole, boolean latin) {

        static Phrase of(SectionKind kind, String written) {
            boolean whole = written.startsWith("=");
            String text = fold(whole ? written.substring(1) : written);
            boolean latin = text.chars().allMatch(c -> c < 0x250);
            return new Phrase(kind, latin ? text : text.replace(" ", ""), whole, latin);
        }

        /** Where this phrase stands in a heading, or -1. */
        int placeIn(String heading) {
            String where = latin ? heading : heading.replace(" ", "");
            if (whole) {
                return where.equals(text) ? 0 : -1;
            }
            return latin ? (" " + where).indexOf(" " + text) : where.indexOf(text);
        }
    }

    private static final String TABLE = "section-headings.txt";
    private static final List<Phrase> PHRASES = readTable();

    private static final List<String> USUAL = Stream.of(
                    "job overview",
                    "why this job is a fit",
                    "resume highlights for this role",
                    "resume highlights",
                    "company summary",
                    "company overview",
                    "predicted interview questions",
                    "predicted questions",
                    "interview questions",
                    "likely questions",
                    "questions to ask them",
                    "questions to ask",
                    "questions for them",
                    "concepts to know/review",
                    "concepts to know",
                    "concepts to review",
                    "strategic advice")
            .map(SectionHeadings::fold)
            .toList();

    private SectionHeadings() {}

    private static List<Phrase> readTable() {
        try (InputStream in = Objects.requireNonNull(SectionHeadings.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(SectionHeadings::phrases)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Phrase> phrases(String line) {
        int colon = line.indexOf(':');
        SectionKind kind = SectionKind.valueOf(line.substring(0, colon));
        return Pattern.compile("\\|")
                .splitAsStream(line.substring(colon + 1))
                .map(phrase -> Phrase.of(kind, phrase.strip()));
    }

    /** What a heading announces; {@link SectionKind#OTHER} if the table does not say. */
    static SectionKind kindOf(String heading) {
        if (heading.length() > LONGEST) {
            return SectionKind.OTHER;
        }
        String folded = fold(withoutSuffix(Numbering.strip(InlineText.plain(withoutHashes(heading)))));
        Phrase best = null;
        int bestPlace = Integer.MAX_VALUE;
        for (Phrase phrase : PHRASES) {
            int place = phrase.placeIn(folded);
            boolean longer = best == null || phrase.text.length() > best.text.length();
            if (place >= 0 && (place < bestPlace || (place == bestPlace && longer))) {
                best = phrase;
                bestPlace = place;
            }
        }
        return best == null ? SectionKind.OTHER : best.kind;
    }

    static boolean isKnown(String heading) {
        return kindOf(heading) != SectionKind.OTHER;
    }

    /** Whether a heading is one of the eight by its usual name, and not merely like one. */
    static boolean isUsual(String heading) {
        return heading.length() <= LONGEST
                && USUAL.contains(fold(withoutSuffix(Numbering.strip(InlineText.plain(withoutHashes(heading))))));
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

    /** Folds case, accents, and everything but letters and digits, so that headings compare by their words. */
    private static String fold(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}+", "");
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return composed.replaceAll("[^\\p{L}\\p{N}&]+", " ").strip();
    }
}
