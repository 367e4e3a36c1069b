package app.greenroom.account.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is tried first: a word or two that many people choose, with digits, signs and letters written as digits; rows and
 * columns of keys; repetitions; one's own name or address. Guessing programs make these by rule, so they are refused by
 * rule.
 */
final class Guesses {

    private static final int SHORTEST_OWN = 3;
    private static final int WALK = 4;
    private static final int SHORT_WALK = 3;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int ENOUGH_WORDS = 4;
    private static final int LONGEST_REPEATED = 6;
    private static final Pattern WORD_WITH_A_TAIL = Pattern.compile(
            "\\p{L}{1,10}[^\\p{L}\\p{N}]?(\\p{N}{1,4}|0?123456?7?8?9?0?|(\\p{N})\\2*)[^\\p{L}\\p{N}]{0,3}");
    private static final String ROWS = "abcdefghijklmnopqrstuvwxyz";
    private static final List<String> WORDS = words();

    private Guesses() {}

    /** Whether a password is among the first that would be tried on this person. */
    static boolean include(String password, String email, String name) {
        String small = password.toLowerCase(Locale.ROOT);
        return isMostlyWalked(small)
                || isRepeated(small)
                || WORD_WITH_A_TAIL.matcher(small).matches()
                || Stream.of(small, spelled(small, 'i'), spelled(small, 'l'))
                        .anyMatch(spelling -> isFewWords(spelling, own(email, name)));
    }

    /** Four different words in a row are many guesses, also if each is common. */
    private static boolean isFewWords(String spelling, List<String> own) {
        String rest = spelling.replaceAll("[^\\p{L}\\p{N}]", "");
        Set<String> used = new HashSet<>();
        for (String word : Stream.concat(own.stream(), WORDS.stream()).toList()) {
            String without = rest.replace(word, "");
            if (!without.equals(rest) && !own.contains(word)) {
                used.add(word);
            }
            rest = without;
        }
        String left = withoutRuns(KeyboardWalk.without(rest, WALK).replaceAll("\\p{N}", ""));
        return used.size() < ENOUGH_WORDS && left.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    private static boolean isMostlyWalked(String small) {
        return KeyboardWalk.without(small, SHORT_WALK).length() * SHORT_WALK <= small.length();
    }

    private static boolean isRepeated(String small) {
        for (int length = 1; length <= LONGEST_REPEATED; length++) {
            String unit = small.substring(0, length);
            String whole = unit.repeat(small.length() / length + 1);
            if (whole.startsWith(small)) {
                return true;
            }
        }
        return false;
    }

    /** Leaves out what follows the alphabet, in either direction. */
    private static String withoutRuns(String text) {
        String rest = text;
        for (int length = rest.length(); length >= SHORT_WALK; length--) {
            for (int from = 0; from + length <= rest.length(); from++) {
                String run = rest.substring(from, from + length);
                if (ROWS.contains(run) || ROWS.contains(new StringBuilder(run).reverse())) {
                    rest = rest.substring(0, from) + rest.substring(from + length);
                    length = Math.min(length, rest.length()) + 1;
                    break;
                }
            }
        }
        return rest;
    }

    /** With the signs that stand for letters as those letters. */
    private static String spelled(String text, char one) {
        StringBuilder letters = new StringBuilder();
        text.chars()
                .forEach(sign -> letters.append(
                        switch (sign) {
                            case '0' -> 'o';
                            case '1', '!', '|' -> one;
                            case '3', '€' -> 'e';
                            case '4', '@' -> 'a';
                            case '5', '$' -> 's';
                            case '7', '+' -> 't';
                            case '8' -> 'b';
                            default -> (char) sign;
                        }));
        return letters.toString();
    }

    private static List<String> own(String email, String name) {
        return longestFirst(
                Stream.of((email + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                        .filter(part -> part.length() >= SHORTEST_OWN));
    }

    private static List<String> longestFirst(Stream<String> words) {
        return words.distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static List<String> words() {
        try (InputStream words = Guesses.class.getResourceAsStream("guessed-words.txt")) {
            if (words == null) {
                throw new IllegalStateException("guessed-words.txt is missing");
            }
            return longestFirst(Stream.of(new String(words.readAllBytes(), StandardCharsets.UTF_8).split("\\s+")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
