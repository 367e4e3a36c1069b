package app.greenroom.team;

import static app.greenroom.team.words.TeamTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.account.AccountFact.AccountDeactivated;
import app.greenroom.account.AccountFact.AccountReactivated;
import app.greenroom.account.Accounts;
import app.greenroom.account.Emails;
import app.greenroom.link.OneTimeLink;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamFact.TeamRenamed;
import app.greenroom.team.invitation.InvitationDesk;
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

    private final Teams teams;
    private final Memberships memberships;
    private final InstanceReads reads;
    private final Accounts accounts;
    private final TeamDesk desk;
    private final InvitationDesk invitations;
    private final Roles roles;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InstanceService(
            Teams teams,
            Memberships memberships,
            InstanceReads reads,
            Accounts accounts,
            TeamDesk desk,
            InvitationDesk invitations,
            Roles roles,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.memberships = memberships;
        this.reads = reads;
        this.accounts = accounts;
        this.desk = desk;
        this.invitations = invitations;
        this.roles = roles;
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
        return invitations.invite(desk.createTeam(name), email, Set.of(Role.LEAD), admin);
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
            throw new Refusal(SAY.deactivateYourself());
        }
        List<Membership> held = memberships.of(person.value());
        held.stream()
                .filter(membership -> membership.role() == Role.LEAD)
                .forEach(membership -> requireAnotherLead(membership.team(), person));
        accounts.setActive(person, false);
        accounts.endSessionsFrom(person, clock.instant().truncatedTo(ChronoUnit.MICROS));
        events.publishEvent(new AccountDeactivated(admin, clock.instant(), person, teamsOf(held)));
    }

    /** Lets somebody in again, with the roles they had. */
    public void reactivate(UserId person) {
        UserId admin = guard.requireAdmin();
        accounts.setActive(person, true);
        events.publishEvent(
                new AccountReactivated(admin, clock.instant(), person, teamsOf(memberships.of(person.value()))));
    }

    private void requireAnotherLead(TeamId id, UserId person) {
        Team team = teams.hold(id.value()).orElseThrow(NotFound::new);
        if (roles.holders(Role.LEAD, id).stream().allMatch(person::equals)) {
            throw new Refusal(SAY.onlyLeadOf(team.name()));
        }
    }

    private static Set<TeamId> teamsOf(List<Membership> held) {
        return held.stream().map(Membership::team).collect(Collectors.toSet());
    }
}
