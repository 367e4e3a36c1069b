package app.greenroom.account;

import static app.greenroom.account.AccountTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.account.AccountFact.PasswordChanged;
import app.greenroom.account.AccountFact.ProfileChanged;
import app.greenroom.account.AccountFact.SessionsEnded;
import app.greenroom.account.password.PasswordRules;
import app.greenroom.account.password.Passwords;
import app.greenroom.account.session.OpenSessions;
import app.greenroom.language.Language;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody does with their own account. */
@Service
@Transactional
public class AccountService {

    private final Users users;
    private final Roles roles;
    private final Passwords passwords;
    private final PresentPassword presentPassword;
    private final OpenSessions sessions;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            Users users,
            Roles roles,
            Passwords passwords,
            PresentPassword presentPassword,
            OpenSessions sessions,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.roles = roles;
        this.passwords = passwords;
        this.presentPassword = presentPassword;
        this.sessions = sessions;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Who is logged in, and whether they lead a team. */
    public record Own(Person person, boolean leads) {}

    /** What there is to set for oneself. */
    @Transactional(readOnly = true)
    public Own own() {
        User self = self();
        boolean leads = roles.of(self.id()).values().stream().anyMatch(held -> held.contains(Role.LEAD));
        return new Own(self.toPerson(), leads);
    }

    /** @throws Refusal if the name won't do */
    public void describe(String name, ZoneId zone, Locale locale, @Nullable Language language) {
        User self = self();
        Person before = self.toPerson();
        self.describe(Accounts.name(name), zone, locale, language);
        if (!self.toPerson().equals(before)) {
            events.publishEvent(new ProfileChanged(self.id(), clock.instant(), teamsOf(self)));
        }
    }

    /**
     * Sets another password; every other session of theirs ends.
     *
     * @throws WrongPassword if the present one is mistaken
     * @throws Refusal if the new one won't do
     */
    public void changePassword(String present, String next) {
        User self = self();
        presentPassword.require(present, self.toAccount());
        PasswordRules.require(next, self.email(), self.toPerson().name());
        self.setPasswordHash(passwords.hash(next), keepingThisSession());
        events.publishEvent(new PasswordChanged(self.id(), clock.instant(), teamsOf(self)));
    }

    /** Ends every session of theirs but the one that asks. */
    public void endOtherSessions() {
        User self = self();
        self.endSessionsFrom(keepingThisSession());
        events.publishEvent(new SessionsEnded(self.id(), clock.instant(), teamsOf(self)));
    }

    private Instant keepingThisSession() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sessions.keepCurrent(now);
        return now;
    }

    private User self() {
        return users.findById(guard.requireSelf().value()).orElseThrow(NotFound::new);
    }

    private Set<TeamId> teamsOf(User self) {
        return roles.of(self.id()).keySet();
    }

    /** The current password was wrong. */
    public static final class WrongPassword extends Refusal {
        WrongPassword() {
            super(SAY.wrongPassword());
        }
    }
}
