package app.greenroom.people;

import app.greenroom.access.Role;
import app.greenroom.people.OneTimeToken.Purpose;
import app.greenroom.people.PeopleFact.LoginRefused;
import app.greenroom.people.PeopleFact.PasswordReset;
import app.greenroom.people.PeopleFact.PersonJoined;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people may do who aren't logged in. There is no guard to ask: each operation is let in by a one-time link, and
 * all are throttled by the network they come from.
 */
@Component
@Transactional
public class FrontDoor {

    /** What an invitation says to whoever holds its link. */
    public record Invited(String team, String email, Set<Role> roles, String invitedBy, boolean hasAccount) {}

    private final Links links;
    private final Users users;
    private final Teams teams;
    private final Accounts accounts;
    private final Passwords passwords;
    private final ResetDesk resets;
    private final Mails mails;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile boolean setUp;

    FrontDoor(
            Links links,
            Users users,
            Teams teams,
            Accounts accounts,
            Passwords passwords,
            ResetDesk resets,
            Mails mails,
            Throttle throttle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.users = users;
        this.teams = teams;
        this.accounts = accounts;
        this.passwords = passwords;
        this.resets = resets;
        this.mails = mails;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /** @throws LinkProblem if the link is unknown, used or expired */
    public Invited invitation(String secret, String address) {
        OneTimeToken token = looking(address, () -> links.look(Purpose.INVITATION, secret));
        return new Invited(
                teams.findById(token.team().value()).orElseThrow(NotFound::new).name(),
                token.email(),
                token.roles(),
                users.findById(token.invitedBy().value())
                        .map(user -> user.toPerson().name())
                        .orElse("Somebody"),
                users.findByEmail(token.email()).isPresent());
    }

    /**
     * Makes the invited person's account and takes them into the team.
     *
     * @return the e-mail address to log in with
     */
    public String accept(String secret, NewAccount account) {
        OneTimeToken invitation = links.use(Purpose.INVITATION, secret);
        UserId user = accounts.create(invitation.email(), account);
        accounts.give(user, invitation.team(), invitation.roles());
        events.publishEvent(new PersonJoined(user, clock.instant(), invitation.team(), true));
        return invitation.email();
    }

    /** Whether forgotten passwords are helped by mail; otherwise a lead or an admin makes the link. */
    public boolean mails() {
        return mails.areSetUp();
    }

    /** Sends a reset link to an address if it has an account; says and takes the same if it has none. */
    public void forgot(String email, String address) {
        String normal = Emails.require(email);
        throttle.count(Throttle.Kind.RESET, normal, address);
        if (mails.areSetUp()) {
            Thread.ofVirtual().name("reset").start(() -> resets.mailTo(normal));
        }
    }

    /**
     * Whose password a link resets.
     *
     * @throws LinkProblem if the link is unknown, used or expired
     */
    public Person resetting(String secret, String address) {
        OneTimeToken token = looking(address, () -> links.look(Purpose.RESET, secret));
        return userOf(token).toPerson();
    }

    /** Sets the new password and ends all sessions. */
    public String reset(String secret, String password) {
        User user = userOf(links.use(Purpose.RESET, secret));
        PasswordRules.require(password, user.email(), user.toPerson().name());
        user.setPasswordHash(passwords.hash(password), clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new PasswordReset(clock.instant(), user.id()));
        return user.email();
    }

    /** Whether anybody has an account. Once true it stays so, and isn't asked again. */
    @Transactional(readOnly = true)
    public boolean isSetUp() {
        if (!setUp) {
            setUp = users.count() > 0;
        }
        return setUp;
    }

    /** @throws LinkProblem if the link is unknown, used or expired */
    public void settingUp(String secret, String address) {
        looking(address, () -> links.look(Purpose.SETUP, secret));
    }

    /** Makes the first team with its lead, who also runs the instance. */
    public void setUp(String secret, String team, String email, NewAccount account) {
        links.use(Purpose.SETUP, secret);
        UserId user = accounts.create(email, account);
        accounts.makeAdmin(user);
        accounts.give(user, accounts.createTeam(team), Set.of(Role.LEAD));
    }

    private User userOf(OneTimeToken token) {
        return users.findById(token.user().value())
                .filter(User::isActive)
                .orElseThrow(() -> new LinkProblem(LinkProblem.Reason.UNKNOWN));
    }

    /** A good link opens, whatever others near its holder have tried; links that open nothing are counted. */
    private OneTimeToken looking(String address, Supplier<OneTimeToken> look) {
        try {
            return look.get();
        } catch (LinkProblem useless) {
            try {
                throttle.count(Throttle.Kind.LINK, "link", address);
                events.publishEvent(new LoginRefused(clock.instant(), "link", Throttle.network(address)));
            } catch (Throttle.Throttled tooMany) {
                throw new LinkProblem(LinkProblem.Reason.TOO_MANY);
            }
            throw useless;
        }
    }
}
