package app.greenroom.assignment;

import static app.greenroom.assignment.AssignmentTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.assignment.AssignmentFact.MentorReplaced;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.Mentoring;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who mentors what, for the operations on a team's people, which have asked the guard. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MentorTerms implements Mentoring {

    private final Assignments assignments;
    private final DossierLibrary dossiers;
    private final PeopleDirectory people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MentorTerms(
            Assignments assignments,
            DossierLibrary dossiers,
            PeopleDirectory people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mentored> of(TeamId team, UserId mentor) {
        List<Assignment> found =
                open(team, mentor).stream().map(AssignmentRow::toAssignment).toList();
        Set<UserId> wanted = new HashSet<>();
        found.forEach(each -> {
            wanted.add(each.candidate());
            wanted.addAll(each.mentors());
        });
        Map<UserId, Person> named = people.people(wanted);
        var titled = dossiers.dossiers(found.stream().map(Assignment::dossier).toList());
        return found.stream()
                .map(each -> new Mentored(
                        each.id(),
                        Objects.requireNonNull(named.get(each.candidate())),
                        Objects.requireNonNull(titled.get(each.dossier())).title(),
                        each.mentors().stream()
                                .filter(other -> !other.equals(mentor))
                                .map(other -> Objects.requireNonNull(named.get(other)))
                                .filter(Person::active)
                                .sorted(Comparator.comparing(Person::name))
                                .toList()))
                .sorted(Comparator.comparing(each -> each.candidate().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public void leave(TeamId team, UserId mentor, Map<AssignmentId, UserId> successors, Instant when) {
        List<AssignmentRow> rows = open(team, mentor);
        Set<AssignmentId> theirs =
                rows.stream().map(row -> new AssignmentId(row.getId())).collect(Collectors.toSet());
        if (!theirs.containsAll(successors.keySet())) {
            throw new Refusal(SAY.candidatesChanged());
        }
        rows.forEach(row -> {
            Set<UserId> next = new HashSet<>(row.toAssignment().mentors());
            next.remove(mentor);
            @Nullable UserId successor = successors.get(new AssignmentId(row.getId()));
            if (successor != null) {
                next.add(successor);
            }
            Assignment before = row.toAssignment();
            row.setMentors(next, when);
            changed(before, row);
        });
    }

    @Override
    public void comeBack(TeamId team, UserId mentor, Instant left) {
        for (AssignmentRow row : assignments.findByTeam(team)) {
            Assignment before = row.toAssignment();
            if (row.resumeMentor(mentor, left)) {
                changed(before, row);
            }
        }
    }

    private List<AssignmentRow> open(TeamId team, UserId mentor) {
        return assignments.mentoredBy(mentor.value()).stream()
                .filter(row -> {
                    Assignment each = row.toAssignment();
                    return each.team().equals(team)
                            && !each.ended()
                            && each.mentors().contains(mentor);
                })
                .toList();
    }

    private void changed(Assignment before, AssignmentRow row) {
        events.publishEvent(replaced(AccessGuard.whoActs(), clock.instant(), before, row.toAssignment()));
    }

    /** Others mentor it now. */
    static MentorReplaced replaced(@Nullable UserId actor, Instant at, Assignment before, Assignment after) {
        Set<UserId> came = new HashSet<>(after.mentors());
        came.removeAll(before.mentors());
        Set<UserId> left = new HashSet<>(before.mentors());
        left.removeAll(after.mentors());
        return new MentorReplaced(actor, at, after, Set.copyOf(came), Set.copyOf(left));
    }
}
