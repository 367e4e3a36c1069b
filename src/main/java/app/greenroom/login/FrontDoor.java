package app.greenroom.login;

import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.access.Role;
import app.greenroom.account.Account;
import app.greenroom.account.AccountFact.PasswordReset;
import app.greenroom.account.Accounts;
import app.greenroom.account.Emails;
import app.greenroom.account.NewAccount;
import app.greenroom.account.Person;
import app.greenroom.account.ResetDesk;
import app.greenroom.account.password.PasswordRules;
import app.greenroom.link.Link;
import app.greenroom.link.LinkProblem;
import app.greenroom.link.Links;
import app.greenroom.link.Purpose;
import app.greenroom.login.LoginFact.LoginRefused;
import app.greenroom.mail.Mails;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamDesk;
import app.greenroom.team.TeamDirectory;
import app.greenroom.team.TeamFact.PersonJoined;
import app.greenroom.throttle.Throttle;
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
    private final Accounts accounts;
    private final TeamDirectory directory;
    private final TeamDesk teams;
    private final ResetDesk resets;
    private final Mails mails;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile boolean setUp;

    FrontDoor(
            Links links,
            Accounts accounts,
            TeamDirectory directory,
            TeamDesk teams,
            ResetDesk resets,
            Mails mails,
            Throttle throttle,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.directory = directory;
        this.teams = teams;
        this.resets = resets;
        this.mails = mails;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /** @throws LinkProblem if the link is unknown, used or expired */
    public Invited invitation(String secret, String address) {
        Link token = looking(address, () -> links.look(Purpose.INVITATION, secret));
        return new Invited(
                directory.nameOf(token.team()),
                token.email(),
                token.roles(),
                accounts.find(token.invitedBy())
                        .map(user -> user.person().name())
                        .orElseGet(COMMON::someone),
                accounts.findByEmail(token.email()).isPresent());
    }

    /**
     * Makes the invited person's account and takes them into the team.
     *
     * @return the e-mail address to log in with
     */
    public String accept(String secret, NewAccount account) {
        Link invitation = links.use(Purpose.INVITATION, secret);
        UserId user = accounts.create(invitation.email(), account);
        teams.give(user, invitation.team(), invitation.roles());
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
        Link token = looking(address, () -> links.look(Purpose.RESET, secret));
        return userOf(token).person();
    }

    /** Sets the new password and ends all sessions. */
    public String reset(String secret, String password) {
        Account user = userOf(links.use(Purpose.RESET, secret));
        PasswordRules.require(password, user.email(), user.person().name());
        accounts.setPassword(user.id(), password, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new PasswordReset(clock.instant(), user.id()));
        return user.email();
    }

    /** Whether anybody has an account. Once true it stays so, and isn't asked again. */
    @Transactional(readOnly = true)
    public boolean isSetUp() {
        if (!setUp) {
            setUp = accounts.areThere();
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
        teams.give(user, teams.createTeam(team), Set.of(Role.LEAD));
    }

    private Account userOf(Link token) {
        return accounts.find(token.user())
                .filter(Account::isActive)
                .orElseThrow(() -> new LinkProblem(LinkProblem.Reason.UNKNOWN));
    }

    /** A good link opens, whatever others near its holder have tried; links that open nothing are counted. */
    private Link looking(String address, Supplier<Link> look) {
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
