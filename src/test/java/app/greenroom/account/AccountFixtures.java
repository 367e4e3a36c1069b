package app.greenroom.account;

import app.greenroom.TestTime;
import app.greenroom.account.password.Passwords;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for tests; each call makes a new one, so tests do not meet. */
@TestComponent
@Transactional
public class AccountFixtures {

    private static final Instant LONG_AGO = TestTime.now().minus(Duration.ofDays(300));

    private final Users users;
    private final Passwords passwords;

    AccountFixtures(Users users, Passwords passwords) {
        this.users = users;
        this.passwords = passwords;
    }

    public UserId anAccount(String name) {
        return users.saveAndFlush(user(name)).id();
    }

    public UserId anAdmin(String name) {
        User user = user(name);
        user.makeAdmin();
        return users.saveAndFlush(user).id();
    }

    /** Somebody who can log in with their address and this password. */
    public void withPassword(UserId id, String password) {
        withHash(id, passwords.hash(password));
    }

    /** Gives somebody a password that was hashed before; returns the e-mail address that goes with it. */
    public String withHash(UserId id, String hash) {
        User user = users.findById(id.value()).orElseThrow();
        user.setPasswordHash(hash, LONG_AGO);
        return users.saveAndFlush(user).email();
    }

    public void deactivate(UserId user) {
        User found = users.findById(user.value()).orElseThrow();
        found.setActive(false);
        users.saveAndFlush(found);
    }

    private static User user(String name) {
        UserId id = UserId.random();
        return new User(id, id + "@example.test", name, ZoneId.of("Europe/Berlin"), Locale.ENGLISH, LONG_AGO);
    }
}
