package app.greenroom.dossier.markdown;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a role from a company and a company from a person by their words; {@code title-words.txt} holds them. */
final class Names {

    private enum Word {
        TITLE,
        COMPANY,
        ROLE,
        JOB,
        PLAIN,
        WORD,
        FIRM,
        GIVEN
    }

    private static final int WORDS_OF_PERSON = 3;
    private static final int LONGEST = 200;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Map<Word, Set<String>> WORDS = new EnumMap<>(Word.class);

    static {
        for (Word word : Word.values()) {
            WORDS.put(word, new HashSet<>());
        }
        WordTable.read("title-words.txt", (key, word) -> of(Word.valueOf(key)).add(folded(word)));
    }

    private Names() {}

    private static Set<String> of(Word word) {
        return Objects.requireNonNull(WORDS.get(word));
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return Normalizer.normalize(ACCENTS.matcher(plain).replaceAll(""), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    static boolean isCompanyLabel(String label) {
        return of(Word.COMPANY).contains(folded(label));
    }

    static boolean isRoleLabel(String label) {
        return of(Word.ROLE).contains(folded(label));
    }

    /** Whether a text calls its document preparation for an interview. */
    static boolean callsForInterview(String text) {
        String folded = folded(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return of(Word.TITLE).stream().anyMatch(folded::contains) || hasWord(folded, "prep");
    }

    private static boolean hasWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(word, end);
        }
        return false;
    }

    /** One to three words of which the first is a given name and none is a company's or a role's. */
    static boolean isPerson(String text) {
        String[] words = folded(text).split("[\\s.]+", -1);
        boolean few = words.length <= WORDS_OF_PERSON;
        for (String word : words) {
            few &= !of(Word.FIRM).contains(word) && !of(Word.JOB).contains(word);
        }
        return few && of(Word.GIVEN).contains(words[0]);
    }

    /** Whether a text consists of words that name nobody: {@code Final technical}. */
    static boolean isNobody(String text) {
        for (String word : folded(text).split("\\s+", -1)) {
            if (!of(Word.PLAIN).contains(word) && !of(Word.WORD).contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing in two or three words tells a person from a company. */
    static boolean mayBePerson(String text) {
        String[] words = text.split("\\s+", -1);
        boolean names = words.length > 1 && words.length <= WORDS_OF_PERSON;
        for (String word : words) {
            String folded = folded(word);
            names &= Character.isUpperCase(word.charAt(0))
                    && word.chars().allMatch(Character::isLetter)
                    && !word.equals(word.toUpperCase(Locale.ROOT))
                    && !of(Word.FIRM).contains(folded)
                    && !of(Word.JOB).contains(folded)
                    && !of(Word.WORD).contains(folded);
        }
        return names;
    }

    static boolean isRole(String text) {
        return roleAt(text) == 0;
    }

    static boolean endsAsRole(String text) {
        return roleAt(text) >= 0;
    }

    /** {@code Acme Energy Data Engineer}: a company's name before the words of a role; null if it is anything else. */
    static @Nullable TitleLine companyBeforeRole(String text) {
        int at = roleAt(text);
        String company = at <= 0 ? "" : text.substring(0, at).strip();
        return company.isEmpty()
                ? null
                : new TitleLine(company, text.substring(at).strip());
    }

    /** Where the words of a role begin with which a text ends; -1 if it ends with none. */
    private static int roleAt(String text) {
        int bracket = text.indexOf('(');
        int end = (bracket > 0 ? text.substring(0, bracket) : text)
                .stripTrailing()
                .length();
        int start = -1;
        boolean job = false;
        while (end > 0 && end <= LONGEST) {
            int from = text.lastIndexOf(' ', end - 1) + 1;
            String word = folded(text.substring(from, end).replaceAll("[,/]$", ""));
            boolean isJob = of(Word.JOB).contains(word) || isJobInOneWord(word);
            if (!isJob && !(job && of(Word.WORD).contains(word))) {
                break;
            }
            job = true;
            start = from;
            end = text.substring(0, from).stripTrailing().length();
        }
        return start;
    }

    /** Some languages write a role without spaces: its end tells. */
    private static boolean isJobInOneWord(String word) {
        return !word.isEmpty()
                && (word.charAt(0) > 0x2E7F || word.length() > 12)
                && of(Word.JOB).stream().anyMatch(job -> job.length() > 2 && word.endsWith(job));
    }
}
