package app.greenroom.people;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Role;
import app.greenroom.people.PeopleFact.AdminMade;
import app.greenroom.people.PeopleFact.RoleChanged;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes people, teams and memberships, for operations that have checked that they may, and for the demo's data. It asks
 * no guard and views do not call it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Accounts {

    private static final int LONGEST_NAME = 120;

    private final Users users;
    private final Teams teams;
    private final Memberships memberships;
    private final Passwords passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accounts(
            Users users,
            Teams teams,
            Memberships memberships,
            Passwords passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.teams = teams;
        this.memberships = memberships;
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
            throw new Refusal("There is an account for " + email + " already. Log in with it.");
        }
        User user = new User(UserId.random(), email, name, account.zone(), account.locale(), clock.instant());
        user.setPasswordHash(passwords.hash(account.password()), clock.instant());
        return users.saveAndFlush(user).id();
    }

    /** @throws Refusal if the name won't do */
    public TeamId createTeam(String name) {
        return teams.saveAndFlush(new Team(TeamId.random(), name(name), clock.instant()))
                .id();
    }

    public void makeAdmin(UserId user) {
        users.findById(user.value()).orElseThrow(NotFound::new).makeAdmin();
        events.publishEvent(new AdminMade(clock.instant(), user));
    }

    /** Gives roles; those that are held already stay as they are. */
    public void give(UserId user, TeamId team, Collection<Role> roles) {
        for (Role role : roles) {
            Membership membership = new Membership(team, user, role, clock.instant());
            if (!memberships.existsById(membership.getId())) {
                memberships.save(membership);
            }
        }
        memberships.flush();
        events.publishEvent(
                new RoleChanged(AccessGuard.whoActs(), clock.instant(), user, team, Set.copyOf(roles), Set.of()));
    }

    /** A person's or a team's name as it is kept. */
    static String name(String typed) {
        String name = typed.strip().replaceAll("\\p{Cntrl}|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "");
        if (name.isEmpty()) {
            throw new Refusal("Write a name.");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refusal("Use at most " + LONGEST_NAME + " characters for a name.");
        }
        return name;
    }
}
