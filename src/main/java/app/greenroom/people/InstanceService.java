package app.greenroom.people;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Role;
import app.greenroom.people.PeopleFact.AccountDeactivated;
import app.greenroom.people.PeopleFact.AccountReactivated;
import app.greenroom.people.PeopleFact.TeamRenamed;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an admin does: teams, and who may log in at all. */
@Service
@Transactional
public class InstanceService {

    private final Users users;
    private final Teams teams;
    private final Memberships memberships;
    private final InstanceReads reads;
    private final Accounts accounts;
    private final InvitationDesk invitations;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstanceService(
            Users users,
            Teams teams,
            Memberships memberships,
            InstanceReads reads,
            Accounts accounts,
            InvitationDesk invitations,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.users = users;
        this.teams = teams;
        this.memberships = memberships;
        this.reads = reads;
        this.accounts = accounts;
        this.invitations = invitations;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody and every team. */
    @Transactional(readOnly = true)
    public Instance instance() {
        return reads.all(guard.requireAdmin());
    }

    /**
     * Makes a team and invites its first lead.
     *
     * @throws Refusal if the name or the address won't do
     */
    public OneTimeLink createTeam(String name, String leadsEmail) {
        UserId admin = guard.requireAdmin();
        String email = Emails.require(leadsEmail);
        Team team = teams.findById(accounts.createTeam(name).value()).orElseThrow(NotFound::new);
        return invitations.invite(team, email, Set.of(Role.LEAD), admin);
    }

    /** @throws Refusal if the name won't do */
    public void renameTeam(TeamId id, String name) {
        UserId admin = guard.requireAdmin();
        teams.findById(id.value()).orElseThrow(NotFound::new).rename(Accounts.name(name));
        events.publishEvent(new TeamRenamed(admin, clock.instant(), id));
    }

    /**
     * Ends somebody's sessions and lets them in no more; their work stays.
     *
     * @throws Refusal if it is oneself, or the only lead of a team
     */
    public void deactivate(UserId person) {
        UserId admin = guard.requireAdmin();
        if (admin.equals(person)) {
            throw new Refusal("You can’t deactivate yourself. Ask another admin.");
        }
        User user = users.findById(person.value()).orElseThrow(NotFound::new);
        List<Membership> held = memberships.of(person.value());
        held.stream()
                .filter(membership -> membership.role() == Role.LEAD)
                .forEach(membership -> requireAnotherLead(membership.team(), person));
        user.setActive(false);
        user.endSessionsFrom(clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new AccountDeactivated(admin, clock.instant(), person, teamsOf(held)));
    }

    /** Lets somebody in again, with the roles they had. */
    public void reactivate(UserId person) {
        UserId admin = guard.requireAdmin();
        users.findById(person.value()).orElseThrow(NotFound::new).setActive(true);
        events.publishEvent(
                new AccountReactivated(admin, clock.instant(), person, teamsOf(memberships.of(person.value()))));
    }

    private void requireAnotherLead(TeamId id, UserId person) {
        Team team = teams.hold(id.value()).orElseThrow(NotFound::new);
        if (memberships.activeHolders(Role.LEAD, id.value()).stream().allMatch(person.value()::equals)) {
            throw new Refusal("They are the only lead of " + team.name() + ". Let the team have another one first.");
        }
    }

    private static Set<TeamId> teamsOf(List<Membership> held) {
        return held.stream().map(Membership::team).collect(Collectors.toSet());
    }
}
