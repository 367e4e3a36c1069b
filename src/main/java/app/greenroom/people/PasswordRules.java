package app.greenroom.people;

import app.greenroom.shared.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a password must be: long, and nothing that is guessed first. Anything may be typed or pasted. */
public final class PasswordRules {

    /** In characters. */
    public static final int SHORTEST = 12;

    /** In characters. */
    public static final int LONGEST = 128;

    private static final int TELLING = 4;
    private static final int FEWEST_DIFFERENT = 5;
    private static final String ROWS =
            "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm qwertzuiopasdfghjklyxcvbnm";
    private static final List<String> COMMON = List.of(
            "password",
            "passwort",
            "passw0rd",
            "kennwort",
            "geheim",
            "secret",
            "welcome",
            "willkommen",
            "letmein",
            "admin",
            "administrator",
            "iloveyou",
            "changeme",
            "default",
            "dragon",
            "monkey",
            "football",
            "baseball",
            "sunshine",
            "princess",
            "superman",
            "batman",
            "trustno1",
            "interview",
            "greenroom",
            "login",
            "qwerty",
            "qwertz",
            "azerty",
            "master",
            "summer",
            "winter",
            "spring",
            "autumn",
            "test");

    private PasswordRules() {}

    /** @throws Refusal with what is wrong with it */
    static void require(String password, String email, String name) {
        problem(password, email, name).ifPresent(words -> {
            throw new Refusal(words);
        });
    }

    /** What is wrong with a password, in words for its field. */
    public static Optional<String> problem(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Use at least " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            return Optional.of("Use at most " + LONGEST + " characters.");
        }
        if (isGuessable(password, email, name)) {
            return Optional.of("This is among the first that would be guessed. Use words that don’t belong together.");
        }
        return Optional.empty();
    }

    private static boolean isGuessable(String password, String email, String name) {
        String rest = password.toLowerCase(Locale.ROOT);
        Stream<String> own = Stream.of(
                        (email + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() >= TELLING);
        for (String known : Stream.concat(own, COMMON.stream()).toList()) {
            rest = rest.replace(known, "");
        }
        rest = withoutRuns(rest.replaceAll("[^\\p{L}\\p{N}]", ""));
        return rest.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    /** Leaves out what follows a row of keys or counts up. */
    private static String withoutRuns(String text) {
        String rest = text;
        for (int length = rest.length(); length >= TELLING; length--) {
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
}
