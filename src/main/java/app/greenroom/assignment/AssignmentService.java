package app.greenroom.assignment;

import static app.greenroom.assignment.AssignmentTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.access.Role;
import app.greenroom.access.Roles;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.assignment.AssignmentFact.AssignmentEnded;
import app.greenroom.assignment.AssignmentFact.AssignmentMade;
import app.greenroom.assignment.AssignmentFact.AssignmentReopened;
import app.greenroom.assignment.AssignmentFact.InterviewMoved;
import app.greenroom.command.CommandLog;
import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.ItemLibrary;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamDirectory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigning, reassigning and ending, and opening an assignment. */
@Service
@Transactional
public class AssignmentService {

    private final Assignments assignments;
    private final AssignmentDirectory directory;
    private final AssignmentSummaries summaries;
    private final DossierLibrary dossiers;
    private final ItemLibrary items;
    private final PeopleDirectory people;
    private final TeamDirectory teams;
    private final Roles roles;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            AssignmentDirectory directory,
            AssignmentSummaries summaries,
            DossierLibrary dossiers,
            ItemLibrary items,
            PeopleDirectory people,
            TeamDirectory teams,
            Roles roles,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.directory = directory;
        this.summaries = summaries;
        this.dossiers = dossiers;
        this.items = items;
        this.people = people;
        this.teams = teams;
        this.roles = roles;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal if somebody lacks the role, or a candidate works on this dossier already */
    public void assign(AssignDossier command) {
        Dossier dossier = dossiers.dossier(command.dossier());
        UserId lead = guard.require(Permission.ASSIGN, dossier);
        if (!commands.isFirst(lead, command.command(), command)) {
            return;
        }
        requireRole(Role.CANDIDATE, command.candidates(), dossier.team());
        requireRole(Role.MENTOR, command.mentors(), dossier.team());
        requireNotAssigned(command);
        command.candidates().forEach(candidate -> assignTo(candidate, command, dossier, lead));
    }

    /** What a lead chooses from when assigning. */
    @Transactional(readOnly = true)
    public AssignChoices choices(TeamId team) {
        guard.require(Permission.ASSIGN, Guarded.team(team));
        return choicesOf(team);
    }

    /** What a lead chooses from when assigning this dossier, whose team it is that counts. */
    @Transactional(readOnly = true)
    public AssignChoices choicesFor(DossierId id) {
        Dossier dossier = dossiers.dossier(id);
        guard.require(Permission.ASSIGN, dossier);
        return choicesOf(dossier.team());
    }

    private AssignChoices choicesOf(TeamId team) {
        return new AssignChoices(
                team,
                dossiers.inTeam(team).stream()
                        .filter(dossier -> !dossier.archived())
                        .toList(),
                teams.holding(Role.CANDIDATE, team),
                teams.holding(Role.MENTOR, team),
                directory.inTeam(team).stream()
                        .filter(assignment -> !assignment.ended())
                        .toList());
    }

    /** The team's assignments, the ended ones too. */
    @Transactional(readOnly = true)
    public List<AssignmentSummary> inTeam(TeamId team) {
        guard.require(Permission.SEE_COHORT, Guarded.team(team));
        return summaries.of(directory.inTeam(team));
    }

    /** What the actor works or worked on, and still may read. */
    @Transactional(readOnly = true)
    public List<AssignmentSummary> mine() {
        return summaries.of(guard.permitted(Permission.READ_ASSIGNMENT, directory.of(guard.requireSelf())));
    }

    /** What the actor mentors or mentored, and still may read. */
    @Transactional(readOnly = true)
    public List<AssignmentSummary> mentored() {
        return summaries.of(guard.permitted(Permission.READ_ASSIGNMENT, directory.mentoredBy(guard.requireSelf())));
    }

    /** The assignment with its dossier and its people. */
    @Transactional(readOnly = true)
    public Prep open(AssignmentId id) {
        Assignment assignment = directory.assignment(id);
        guard.require(Permission.READ_ASSIGNMENT, assignment);
        Set<UserId> everybody = new HashSet<>(assignment.mentors());
        everybody.addAll(assignment.formerMentors());
        everybody.add(assignment.candidate());
        DossierContents contents = dossiers.contents(assignment.dossier());
        return new Prep(
                assignment,
                contents,
                items.workedOn(id, contents.retired()),
                people.people(everybody),
                guard.permits(Permission.FOLLOW_ASSIGNMENT, assignment),
                guard.permits(Permission.WRITE_ANSWER, assignment),
                guard.permits(Permission.GIVE_VERDICT, assignment),
                guard.permits(Permission.MANAGE_ASSIGNMENT, assignment));
    }

    /** Sets or clears the interview date; {@code at} is local to {@code zone}. */
    public void setInterview(AssignmentId id, @Nullable LocalDateTime at, ZoneId zone) {
        manage(
                id,
                InterviewMoved::new,
                row -> row.setInterview(at == null ? null : at.atZone(zone).toInstant(), zone));
    }

    /** Names the mentors anew; those no longer named keep reading what they reviewed. */
    public void setMentors(AssignmentId id, Set<UserId> mentors) {
        if (mentors.isEmpty()) {
            throw new Refusal(SAY.keepMentor());
        }
        AssignmentRow row = assignments.findById(id.value()).orElseThrow(NotFound::new);
        Assignment before = row.toAssignment();
        UserId actor = guard.require(Permission.MANAGE_ASSIGNMENT, before);
        requireRole(Role.MENTOR, mentors, before.team());
        Instant now = clock.instant();
        row.setMentors(mentors, now);
        if (!row.toAssignment().equals(before)) {
            events.publishEvent(MentorTerms.replaced(actor, now, before, row.toAssignment()));
        }
    }

    /** Ends it: everybody keeps reading, nobody writes. */
    public void end(AssignmentId id) {
        manage(id, AssignmentEnded::new, row -> {
            if (row.toAssignment().endedAt() == null) {
                row.setEnded(clock.instant());
            }
        });
    }

    /** @throws Refusal if its candidate works on the same dossier in another assignment by now */
    public void reopen(AssignmentId id) {
        manage(id, AssignmentReopened::new, row -> {
            Assignment assignment = row.toAssignment();
            boolean again = assignments.workingOn(assignment.dossier(), Set.of(assignment.candidate())).stream()
                    .anyMatch(other -> !other.getId().equals(id.value()));
            if (again) {
                throw new Refusal(SAY.alreadyInAnother());
            }
            row.setEnded(null);
        });
    }

    /** What is told of it. */
    private interface Telling {
        AssignmentFact of(UserId actor, Instant at, Assignment assignment);
    }

    private void manage(AssignmentId id, Telling fact, Consumer<AssignmentRow> change) {
        AssignmentRow row = assignments.findById(id.value()).orElseThrow(NotFound::new);
        Assignment before = row.toAssignment();
        UserId actor = guard.require(Permission.MANAGE_ASSIGNMENT, before);
        change.accept(row);
        if (!row.toAssignment().equals(before)) {
            events.publishEvent(fact.of(actor, clock.instant(), row.toAssignment()));
        }
    }

    private void assignTo(UserId candidate, AssignDossier command, Dossier dossier, UserId lead) {
        AssignmentRow row = new AssignmentRow(AssignmentId.random(), dossier, candidate, lead, clock.instant());
        LocalDateTime at = command.interviewAt();
        row.setInterview(at == null ? null : at.atZone(command.zone()).toInstant(), command.zone());
        row.setMentors(command.mentors(), clock.instant());
        events.publishEvent(
                new AssignmentMade(lead, clock.instant(), assignments.save(row).toAssignment()));
    }

    private void requireRole(Role role, Collection<UserId> named, TeamId team) {
        Set<UserId> holders = roles.holders(role, team);
        if (!holders.containsAll(named)) {
            throw new Refusal(SAY.lostRole(role));
        }
    }

    private void requireNotAssigned(AssignDossier command) {
        List<UserId> busy = assignments.workingOn(command.dossier(), command.candidates()).stream()
                .map(AssignmentRow::candidate)
                .toList();
        if (!busy.isEmpty()) {
            String names = String.join(
                    ", ",
                    people.people(busy).values().stream()
                            .map(Person::name)
                            .sorted()
                            .toList());
            throw new Refusal(SAY.alreadyAssigned(names));
        }
    }
}
