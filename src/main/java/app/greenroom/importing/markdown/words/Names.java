package app.greenroom.importing.markdown.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells a role from a company and a company from a person by their words; {@code title-words.txt} holds them. */
public final class Names {

    private static final int WORDS_OF_PERSON = 3;
    private static final String PREP = "prep";
    private static final int LONGEST = 200;
    private static final int SHORTEST_COMPOUND = 12;
    private static final WordTable WORDS = WordTable.read("title-words.txt").folded();

    private Names() {}

    private static boolean is(String key, String word) {
        return WORDS.of(key).contains(word);
    }

    private static String folded(String text) {
        return Characters.withoutAccents(text).strip();
    }

    public static boolean isCompanyLabel(String label) {
        return is("COMPANY", folded(label));
    }

    public static boolean isRoleLabel(String label) {
        return is("ROLE", folded(label));
    }

    /** Whether a text calls its document preparation for an interview. */
    public static boolean callsForInterview(String text) {
        String folded = folded(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        return WORDS.holds("TITLE", folded) || isPrep(folded);
    }

    /** Whether "prep" stands in a text as a word of its own. */
    private static boolean isPrep(String folded) {
        int at = folded.indexOf(PREP);
        int end = at + PREP.length();
        boolean starts = at == 0 || (at > 0 && !Character.isLetterOrDigit(folded.charAt(at - 1)));
        return starts && (end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end)));
    }

    /** Without the words before and behind a name that only call the document what it is. */
    static String withoutLabel(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
        while (!words.isEmpty() && isLabel(words.getFirst())) {
            words.removeFirst();
        }
        while (!words.isEmpty() && isLabel(words.getLast())) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static boolean isLabel(String word) {
        return !Characters.hasLetterOrDigit(word) || is("PLAIN", folded(word)) || callsForInterview(word);
    }

    private static boolean all(String text, Predicate<String> has) {
        return Arrays.stream(folded(text).split("[\\s.]+", -1)).allMatch(has);
    }

    private static int words(String text) {
        return text.split("[\\s.]+", -1).length;
    }

    /** One to three words of which the first is a given name and none is a company's or a role's. */
    static boolean isPerson(String text) {
        return words(text) <= WORDS_OF_PERSON
                && all(text, word -> !is("FIRM", word) && !is("JOB", word))
                && is("GIVEN", folded(text).split("[\\s.]+", 2)[0]);
    }

    /** Whether a text consists of words that name nobody: {@code Final technical}. */
    static boolean isNobody(String text) {
        return all(text, word -> is("PLAIN", word) || is("WORD", word));
    }

    /** Whether nothing in two or three words tells a person from a company. */
    public static boolean mayBePerson(String text) {
        boolean capitals = Arrays.stream(text.split("\\s+", -1))
                .allMatch(word -> !word.isEmpty()
                        && Character.isUpperCase(word.charAt(0))
                        && word.chars().allMatch(Character::isLetter)
                        && !word.equals(word.toUpperCase(Locale.ROOT)));
        return capitals
                && words(text) > 1
                && words(text) <= WORDS_OF_PERSON
                && all(text, word -> !is("FIRM", word) && !is("JOB", word) && !is("WORD", word));
    }

    static boolean isRole(String text) {
        return roleAt(text) == 0;
    }

    public static boolean endsAsRole(String text) {
        return roleAt(text) >= 0;
    }

    /** {@code Acme Energy Data Engineer}: a company's name before the words of a role; null if it is anything else. */
    static @Nullable TitleLine companyBeforeRole(String text) {
        int at = roleAt(text);
        return at <= 0 ? null : new TitleLine(text.substring(0, at), text.substring(at));
    }

    /** Whether one of its words makes a role. */
    static boolean holdsJob(String text) {
        return text.length() <= LONGEST
                && Arrays.stream(folded(text).split("[\\s,/]+", -1)).anyMatch(Names::isJob);
    }

    /** Where the words of a role begin with which a text ends; -1 if it ends with none. */
    private static int roleAt(String text) {
        int bracket = text.indexOf('(');
        String words = (bracket > 0 ? text.substring(0, bracket) : text).stripTrailing();
        int end = words.length();
        int start = -1;
        while (end > 0 && end <= LONGEST) {
            int from = words.lastIndexOf(' ', end - 1) + 1;
            String word = folded(words.substring(from, end)).replaceAll("[,/]$", "");
            if (!isJob(word) && (start < 0 || !is("WORD", word))) {
                break;
            }
            start = from;
            end = words.substring(0, from).stripTrailing().length();
        }
        return start;
    }

    /** Some languages write a role without spaces: its end tells. */
    private static boolean isJob(String word) {
        boolean compound = !word.isEmpty() && (word.charAt(0) > 0x2E7F || word.length() > SHORTEST_COMPOUND);
        return is("JOB", word)
                || (compound && WORDS.of("JOB").stream().anyMatch(job -> job.length() > 2 && word.endsWith(job)));
    }
}
