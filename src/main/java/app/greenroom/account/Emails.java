package app.greenroom.account;

import static app.greenroom.account.AccountTexts.SAY;

import app.greenroom.shared.Refusal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as we keep them: trimmed and in lower case. */
public final class Emails {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private Emails() {}

    public static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    public static Optional<String> parse(String typed) {
        String email = normal(typed);
        return email.length() <= LONGEST && SHAPE.matcher(email).matches() ? Optional.of(email) : Optional.empty();
    }

    /** What is wrong with what was typed as an address, in words for its field. */
    public static Optional<String> problem(String typed) {
        return parse(typed).isPresent() ? Optional.empty() : Optional.of(SAY.noEmail());
    }

    /** @throws Refusal if it is no address */
    public static String require(String typed) {
        problem(typed).ifPresent(words -> {
            throw new Refusal(words);
        });
        return normal(typed);
    }
}
