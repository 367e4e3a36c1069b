package app.greenroom.people;

import app.greenroom.TestTime;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Lets people of tests log in through the form, all with the same password. */
@TestComponent
@Transactional
public class LoginFixtures {

    public static final String PASSWORD = "lantern quiet harbour 27";

    private static final Instant LONG_AGO = TestTime.now().minus(Duration.ofDays(300));

    private final Users users;
    private final Passwords passwords;
    private @Nullable String hash;

    LoginFixtures(Users users, Passwords passwords) {
        this.users = users;
        this.passwords = passwords;
    }

    /** Gives somebody the {@link #PASSWORD}; returns the e-mail address that goes with it. */
    public String mayLogIn(UserId id) {
        User user = users.findById(id.value()).orElseThrow();
        user.setPasswordHash(hash(), LONG_AGO);
        return users.saveAndFlush(user).email();
    }

    /** Hashing is slow on purpose, so it is done once. */
    private String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }
}
