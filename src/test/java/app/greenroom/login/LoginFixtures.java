package app.greenroom.login;

import app.greenroom.account.AccountFixtures;
import app.greenroom.account.password.Passwords;
import app.greenroom.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/** Lets people of tests log in through the form, all with the same password. */
@TestComponent
@Import(AccountFixtures.class)
@Transactional
public class LoginFixtures {

    public static final String PASSWORD = "lantern quiet harbour 27";

    private final AccountFixtures accounts;
    private final Passwords passwords;
    private @Nullable String hash;

    LoginFixtures(AccountFixtures accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Gives somebody the {@link #PASSWORD}; returns the e-mail address that goes with it. */
    public String mayLogIn(UserId id) {
        return accounts.withHash(id, hash());
    }

    /** Hashing is slow on purpose, so it is done once. */
    private String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }
}
