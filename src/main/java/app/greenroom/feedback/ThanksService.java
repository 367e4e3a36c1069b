package app.greenroom.feedback;

import static app.greenroom.feedback.FeedbackTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.feedback.FeedbackFact.MentorThanked;
import app.greenroom.feedback.persistence.ThanksRows;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thanks and ratings, once an assignment has ended: words go to the mentor, ratings to the leads. */
@Service
@Transactional
public class ThanksService {

    /** How long after the end it can be given and changed. */
    public static final Duration OPEN = Duration.ofDays(30);

    /** How long a mentor is reminded of what was said. */
    static final Duration NEWS = Duration.ofDays(30);

    private final ThanksRows rows;
    private final AssignmentDirectory assignments;
    private final PeopleDirectory people;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThanksService(
            ThanksRows rows,
            AssignmentDirectory assignments,
            PeopleDirectory people,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.people = people;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** What the reader may know of it. */
    @Transactional(readOnly = true)
    public Thanks of(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        UserId reader = guard.require(Permission.READ_ASSIGNMENT, assignment);
        Map<UserId, ThanksRows.Row> said =
                rows.of(id).stream().collect(Collectors.toMap(ThanksRows.Row::mentor, Function.identity()));
        Map<UserId, Person> who = people.people(mentors(assignment));
        boolean own = reader.equals(assignment.candidate());
        boolean leads = guard.permits(Permission.MANAGE_ASSIGNMENT, assignment);
        List<Thanks.ForMentor> shown = who.values().stream()
                .sorted(Comparator.comparing(Person::name))
                .map(mentor -> forReader(mentor, said.get(mentor.id()), reader, own, leads))
                .filter(each -> own || !each.isEmpty())
                .toList();
        return new Thanks(shown, guard.permits(Permission.THANK_MENTOR, assignment) && inTime(assignment));
    }

    /**
     * Says thanks, or changes what was said.
     *
     * @throws Refusal if it is too late, or too long
     */
    public void give(GiveThanks command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.THANK_MENTOR, assignment);
        if (!mentors(assignment).contains(command.mentor())) {
            throw new NotFound();
        }
        if (!inTime(assignment)) {
            throw new Refusal(SAY.thanksTooLate(OPEN.toDays()));
        }
        String words = command.words().strip();
        if (words.length() > GiveThanks.LONGEST) {
            throw new Refusal(SAY.thanksTooLong(GiveThanks.LONGEST));
        }
        rows.put(command, words, clock.instant());
        events.publishEvent(new MentorThanked(candidate, clock.instant(), assignment.id(), command.mentor()));
    }

    /** What candidates said to the reader lately, the newest first. */
    @Transactional(readOnly = true)
    public List<ThanksReceived> received() {
        UserId mentor = guard.requireSelf();
        List<ThanksRows.Row> said = rows.to(mentor, clock.instant().minus(NEWS));
        Map<AssignmentId, Assignment> about = assignments.assignments(
                said.stream().map(ThanksRows.Row::assignment).toList());
        Map<UserId, Person> who =
                people.people(about.values().stream().map(Assignment::candidate).toList());
        return said.stream()
                .map(row -> new ThanksReceived(
                        row.assignment(),
                        Objects.requireNonNull(who.get(Objects.requireNonNull(about.get(row.assignment()))
                                .candidate())),
                        row.words(),
                        row.at()))
                .toList();
    }

    private static Thanks.ForMentor forReader(
            Person mentor, ThanksRows.@Nullable Row said, UserId reader, boolean own, boolean leads) {
        if (said == null) {
            return new Thanks.ForMentor(mentor, "", null);
        }
        boolean to = reader.equals(mentor.id());
        return new Thanks.ForMentor(
                mentor, own || to ? said.words() : "", own || (leads && !to) ? said.rating() : null);
    }

    private boolean inTime(Assignment assignment) {
        Instant ended = assignment.endedAt();
        return ended != null && ended.plus(OPEN).isAfter(clock.instant());
    }

    private static Set<UserId> mentors(Assignment assignment) {
        return new HashSet<>(Stream.concat(assignment.mentors().stream(), assignment.formerMentors().stream())
                .toList());
    }
}
