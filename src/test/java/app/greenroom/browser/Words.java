package app.greenroom.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Every word that anybody wrote in one session, each once, and what became of it as far as people know. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\b[a-z]{9}\\b");
    private static final String CONSONANTS = "bdfghklmnprstvz";
    private static final String VOWELS = "aeiou";

    private final RandomGenerator chance;
    private final Set<String> written = new TreeSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, String> insteadOf = new HashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final Map<String, String> suggestions = new LinkedHashMap<>();

    Words(RandomGenerator chance) {
        this.chance = chance;
    }

    /** A word of nine letters that nobody has used yet. */
    String invented() {
        StringBuilder word = new StringBuilder();
        while (word.length() < 9) {
            String letters = word.length() % 2 == 0 ? CONSONANTS : VOWELS;
            word.append(letters.charAt(chance.nextInt(letters.length())));
        }
        boolean used = written.contains(word.toString()) || insteadOf.containsKey(word.toString());
        return used ? invented() : word.toString();
    }

    /** Somebody writes a word that stays until it is deleted. */
    String written() {
        String word = invented();
        written.add(word);
        return word;
    }

    void deleted(String word) {
        gone.add(word);
    }

    void commented(String comment, String word) {
        comments.put(comment, word);
    }

    void suggested(String replacement, String word) {
        suggestions.put(replacement, word);
        insteadOf.put(replacement, word);
    }

    void accepted(String replacement) {
        gone.add(suggestions.get(replacement));
        written.add(replacement);
        suggestions.remove(replacement);
    }

    void declined(String replacement) {
        suggestions.remove(replacement);
    }

    /** A suggestion that nobody has decided about and whose word stands. */
    Optional<String> openSuggestion() {
        return suggestions.entrySet().stream()
                .filter(suggestion -> stands(suggestion.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** From each comment's own words to the word that it was made on. */
    Map<String, String> comments() {
        return comments;
    }

    boolean stands(String word) {
        return written.contains(word) && !gone.contains(word);
    }

    /** Whether words may be shown as what became of a word: they are no other one that somebody wrote. */
    boolean mayHaveBecome(String word, String words) {
        return in(words).stream().allMatch(each -> word.equals(insteadOf.get(each)));
    }

    int count() {
        return written.size();
    }

    /** What ought to be in the text, in the order of the alphabet. */
    List<String> standing() {
        return written.stream().filter(this::stands).toList();
    }

    /** One of the words that a person has before them and that nobody has deleted. */
    Optional<String> anyOf(String text) {
        List<String> found = new ArrayList<>(in(text));
        found.removeIf(word -> !stands(word));
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(chance.nextInt(found.size())));
    }

    /** The words in a text, as often as they stand there. */
    static List<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
