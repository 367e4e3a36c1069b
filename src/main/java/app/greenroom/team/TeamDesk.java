package app.greenroom.team;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.AsksNoGuard;
import app.greenroom.access.Role;
import app.greenroom.account.Accounts;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamFact.RoleChanged;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes teams and gives roles, for operations that have checked that they may, and for the demo's data. */
@AsksNoGuard
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TeamDesk {

    private final Teams teams;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamDesk(Teams teams, Memberships memberships, ApplicationEventPublisher events, Clock clock) {
        this.teams = teams;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal if the name won't do */
    public TeamId createTeam(String name) {
        return teams.saveAndFlush(new Team(TeamId.random(), Accounts.name(name), clock.instant()))
                .id();
    }

    /** A team with its people, for the demo: nobody is there yet who has to hear of it. */
    public TeamId createTeam(String name, Map<UserId, Role> people) {
        TeamId team = createTeam(name);
        people.forEach((person, role) -> memberships.save(new Membership(team, person, role, clock.instant())));
        return team;
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
}
