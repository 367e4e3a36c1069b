package app.greenroom.team;

import static app.greenroom.team.words.TeamTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.account.Account;
import app.greenroom.account.Accounts;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.Snapshot;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamFact.PersonRemoved;
import app.greenroom.team.TeamFact.RoleChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is logged in, and a team's people. */
@Service
@Transactional
public class PeopleService {

    private final Accounts accounts;
    private final Teams teams;
    private final Memberships memberships;
    private final FormerMembers former;
    private final TeamDesk desk;
    private final RoleTold told;
    private final PeopleDirectory people;
    private final TeamDirectory directory;
    private final TeamReads reads;
    private final Roles roles;
    private final Mentoring mentoring;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleService(
            Accounts accounts,
            Teams teams,
            Memberships memberships,
            FormerMembers former,
            TeamDesk desk,
            RoleTold told,
            PeopleDirectory people,
            TeamDirectory directory,
            TeamReads reads,
            Roles roles,
            Mentoring mentoring,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.teams = teams;
        this.memberships = memberships;
        this.former = former;
        this.desk = desk;
        this.told = told;
        this.people = people;
        this.directory = directory;
        this.reads = reads;
        this.roles = roles;
        this.mentoring = mentoring;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever is logged in.
     *
     * @throws NotFound if they were deactivated
     */
    @Transactional(readOnly = true)
    public Me me() {
        UserId actor = guard.requireSelf();
        return Snapshot.once(List.of(Me.class, actor), () -> me(actor));
    }

    /** As {@link #me}, without teams and roles: within a read that knows the actor already it asks the database nothing. */
    @Transactional(readOnly = true)
    public Person myself() {
        UserId actor = guard.requireSelf();
        return people.people(Set.of(actor)).values().iterator().next();
    }

    /** The teams in which one may send dossiers; a program may ask too. */
    @Transactional(readOnly = true)
    public List<Me.TeamRoles> teamsToSendTo() {
        return me(guard.requireSelf(Permission.SEND_DOSSIER)).teamsAs(Role.LEAD);
    }

    private Me me(UserId actor) {
        Account user = accounts.find(actor).filter(Account::isActive).orElseThrow(NotFound::new);
        Map<TeamId, Set<Role>> roles = directory.memberships(actor);
        List<Me.TeamRoles> held = teams
                .findAllById(roles.keySet().stream().map(TeamId::value).toList())
                .stream()
                .map(team -> new Me.TeamRoles(team.id(), team.name(), roles.getOrDefault(team.id(), Set.of())))
                .sorted(Comparator.comparing(Me.TeamRoles::name))
                .toList();
        return new Me(user.person(), user.isAdmin(), held);
    }

    /** The team's people and open invitations, for whoever manages them. */
    @Transactional(readOnly = true)
    public TeamPeople team(TeamId id) {
        Team team = teams.findById(id.value()).orElseThrow(NotFound::new);
        return reads.of(team, guard.require(Permission.MANAGE_PEOPLE, Guarded.team(team.id())));
    }

    /**
     * Gives a role, and tells its holder: in Greenroom at once, and by mail once it can't be undone any more.
     *
     * @throws Refusal if they are not in the team: invite them instead
     */
    public void giveRole(TeamId team, UserId person, Role role) {
        UserId by = manage(team);
        if (rolesOf(person, team).isEmpty()) {
            throw new Refusal(SAY.leftTeamInvite());
        }
        desk.give(person, team, Set.of(role));
        told.tell(team, person, role, by);
    }

    /** The roles that others gave me and that I haven't read of. */
    @Transactional(readOnly = true)
    public List<RoleNews> roleNews() {
        return told.newsFor(guard.requireSelf());
    }

    /** I have read which roles I was given. */
    public void readRoleNews() {
        told.isRead(guard.requireSelf());
    }

    /** @throws Refusal if it is their only role, or they are the only lead */
    public void takeRole(TeamId team, UserId person, Role role) {
        UserId by = manage(team);
        requireAnotherRole(team, person, role);
        takeRole(team, person, role, by);
        if (role == Role.MENTOR) {
            mentoring.leave(team, person, Map.of(), now());
        }
    }

    /** What somebody mentors in the team and goes on: somebody else should take over before they leave. */
    @Transactional(readOnly = true)
    public List<Mentoring.Mentored> mentoredBy(TeamId id, UserId person) {
        Team team = teams.findById(id.value()).orElseThrow(NotFound::new);
        guard.require(Permission.MANAGE_PEOPLE, Guarded.team(team.id()));
        return mentoring.of(team.id(), person);
    }

    /** Takes somebody out of the team; their work stays. {@link #restore} takes it back. */
    public void remove(TeamId team, UserId person) {
        UserId by = manage(team);
        remove(team, person, Map.of(), by, now());
    }

    /**
     * Lets others take over what somebody mentors, who then mentors no more in this team, or leaves it.
     *
     * @return the moment, for {@link #takeBack}
     * @throws Refusal if a successor is no mentor of the team, or what they mentor has changed
     */
    public Instant handOver(HandOver command) {
        UserId by = manage(command.team());
        UserId mentor = command.mentor();
        if (command.successors().containsValue(mentor)
                || !roles.holders(Role.MENTOR, command.team())
                        .containsAll(command.successors().values())) {
            throw new Refusal(SAY.noLongerMentor());
        }
        Instant now = now();
        if (command.leavesTeam()) {
            remove(command.team(), mentor, command.successors(), by, now);
        } else {
            requireAnotherRole(command.team(), mentor, Role.MENTOR);
            takeRole(command.team(), mentor, Role.MENTOR, by);
            mentoring.leave(command.team(), mentor, command.successors(), now);
        }
        return now;
    }

    /** Takes a {@link #handOver} back: the mentor has their role and their candidates again. */
    public void takeBack(HandOver command, Instant when) {
        if (command.leavesTeam()) {
            restore(command.team(), command.mentor());
        } else {
            giveRole(command.team(), command.mentor(), Role.MENTOR);
            mentoring.comeBack(command.team(), command.mentor(), when);
        }
    }

    /** Takes somebody back with the roles they had when they were removed. */
    public void restore(TeamId team, UserId person) {
        manage(team);
        FormerMember gone = former.findById(new FormerMember.Key(team.value(), person.value()))
                .orElseThrow(() -> new Refusal(SAY.neverInTeam()));
        desk.give(person, team, gone.roles());
        mentoring.comeBack(team, person, gone.leftAt());
        former.delete(gone);
    }

    private void remove(TeamId team, UserId person, Map<AssignmentId, UserId> successors, UserId by, Instant now) {
        Set<Role> held = rolesOf(person, team);
        if (!held.isEmpty()) {
            take(team, person, held);
            mentoring.leave(team, person, successors, now);
            former.save(new FormerMember(team, person, held, now));
            events.publishEvent(new PersonRemoved(by, now, person, team, held));
        }
    }

    /** As the database keeps it, since it is compared with what was read from there. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whoever changes who leads a team holds its row, so that two leads can't remove each other at once. */
    private UserId manage(TeamId id) {
        Team team = teams.hold(id.value()).orElseThrow(NotFound::new);
        return guard.require(Permission.MANAGE_PEOPLE, Guarded.team(team.id()));
    }

    private void requireAnotherRole(TeamId team, UserId person, Role role) {
        if (rolesOf(person, team).equals(Set.of(role))) {
            throw new Refusal(SAY.onlyRole());
        }
    }

    private Set<Role> rolesOf(UserId person, TeamId team) {
        return memberships.of(List.of(person.value()), team.value()).stream()
                .map(Membership::role)
                .collect(Collectors.toSet());
    }

    private void takeRole(TeamId team, UserId person, Role role, UserId by) {
        take(team, person, Set.of(role));
        events.publishEvent(new RoleChanged(by, now(), person, team, Set.of(), Set.of(role)));
    }

    private void take(TeamId team, UserId person, Set<Role> taken) {
        if (taken.contains(Role.LEAD) && roles.holders(Role.LEAD, team).stream().allMatch(person::equals)) {
            throw new Refusal(SAY.leadNeeded());
        }
        taken.forEach(role -> memberships.deleteById(new Membership.Key(team.value(), person.value(), role)));
        memberships.flush();
    }
}
