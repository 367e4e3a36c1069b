package app.greenroom.account.password;

import static app.greenroom.account.password.PasswordTexts.SAY;

import app.greenroom.shared.Refusal;
import java.util.Optional;

/** What a password must be: long, and nothing that is guessed first. Anything may be typed or pasted. */
public final class PasswordRules {

    /** In characters. */
    public static final int SHORTEST = 12;

    /** In characters. */
    public static final int LONGEST = 128;

    private PasswordRules() {}

    /** @throws Refusal with what is wrong with it */
    public static void require(String password, String email, String name) {
        problem(password, email, name).ifPresent(words -> {
            throw new Refusal(words);
        });
    }

    /** What is wrong with a password, in words for its field. */
    public static Optional<String> problem(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(SAY.tooShort(SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(SAY.tooLong(LONGEST));
        }
        if (Guesses.include(password, email, name)) {
            return Optional.of(SAY.easilyGuessed());
        }
        return Optional.empty();
    }
}
