package app.greenroom.account;

import static app.greenroom.account.AccountTexts.SAY;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.account.AccountFact.AdminMade;
import app.greenroom.account.password.PasswordRules;
import app.greenroom.account.password.Passwords;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes accounts, changes and reads them, for operations that have checked that they may, and for the demo's data. It asks
 * no guard and views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Accounts {

    private static final int LONGEST_NAME = 120;

    private final Users users;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(Users users, Passwords passwords, ApplicationEventPublisher events, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal if the name, the address or the password won't do */
    public UserId create(String typedEmail, NewAccount account) {
        String email = Emails.require(typedEmail);
        String name = name(account.name());
        PasswordRules.require(account.password(), email, name);
        if (users.findByEmail(email).isPresent()) {
            throw new Refusal(SAY.accountExists(email));
        }
        User user = new User(UserId.random(), email, name, account.zone(), account.locale(), clock.instant());
        user.setPasswordHash(passwords.hash(account.password()), clock.instant());
        return users.saveAndFlush(user).id();
    }

    public void makeAdmin(UserId user) {
        required(user).makeAdmin();
        events.publishEvent(new AdminMade(clock.instant(), user));
    }

    /** Makes an account with a password that was hashed before, for the demo. */
    public UserId createHashed(String email, String name, ZoneId zone, Locale locale, String hash, boolean admin) {
        User user = new User(UserId.random(), email, name, zone, locale, clock.instant());
        user.setPasswordHash(hash, clock.instant());
        if (admin) {
            user.makeAdmin();
        }
        return users.saveAndFlush(user).id();
    }

    /** Sets another password; sessions that began before this moment are valid no more. */
    public void setPassword(UserId user, String password, Instant now) {
        required(user).setPasswordHash(passwords.hash(password), now);
    }

    /** Sessions that began before this moment are valid no more. */
    public void endSessionsFrom(UserId user, Instant now) {
        required(user).endSessionsFrom(now);
    }

    /** Lets somebody log in, or lets them in no more. */
    public void setActive(UserId user, boolean active) {
        required(user).setActive(active);
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(UserId user) {
        return users.findById(user.value()).map(User::toAccount);
    }

    @Transactional(readOnly = true)
    public Optional<Account> findByEmail(String email) {
        return users.findByEmail(email).map(User::toAccount);
    }

    @Transactional(readOnly = true)
    public List<Account> findByEmails(Collection<String> emails) {
        return accounts(users.findByEmailIn(emails));
    }

    /** Those of the people who are there, in one query. */
    @Transactional(readOnly = true)
    public List<Account> findAll(Collection<UserId> people) {
        return accounts(users.findAllById(people.stream().map(UserId::value).toList()));
    }

    @Transactional(readOnly = true)
    public List<Account> everybody() {
        return accounts(users.findAll());
    }

    /** Whether anybody has an account. */
    @Transactional(readOnly = true)
    public boolean areThere() {
        return users.count() > 0;
    }

    private User required(UserId user) {
        return users.findById(user.value()).orElseThrow(NotFound::new);
    }

    private static List<Account> accounts(List<User> users) {
        return users.stream().map(User::toAccount).toList();
    }

    /** A person's or a team's name as it is kept. */
    public static String name(String typed) {
        String name = typed.strip().replaceAll("\\p{Cntrl}|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
        if (name.isEmpty()) {
            throw new Refusal(SAY.nameMissing());
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal(SAY.nameTooLong(LONGEST_NAME));
        }
        return name;
    }
}
