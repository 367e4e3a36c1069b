package app.greenroom.answer;

import static app.greenroom.answer.AnsweringTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.access.Role;
import app.greenroom.account.Person;
import app.greenroom.answer.AnswerFact.CoWriterLetIn;
import app.greenroom.answer.AnswerFact.CoWriterShutOut;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamDirectory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Whom the candidate lets write an answer besides themself: mentors and leads of the assignment, one answer at a time. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class CoWriterService {

    private final AnswerTexts texts;
    private final AnswerDirectory answers;
    private final AssignmentDirectory assignments;
    private final TeamDirectory people;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoWriterService(
            AnswerTexts texts,
            AnswerDirectory answers,
            AssignmentDirectory assignments,
            TeamDirectory people,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.texts = texts;
        this.answers = answers;
        this.assignments = assignments;
        this.people = people;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Who writes an answer, and who could. */
    @Transactional(readOnly = true)
    public Writing writing(AssignmentId assignmentId, QuestionId question) {
        Assignment assignment = assignments.assignment(assignmentId);
        Answer answer = answers.answer(assignment, question);
        UserId reader = guard.require(Permission.READ_ASSIGNMENT, answer);
        if (guard.readsUntil(assignment) != null) {
            return new Writing(false, false, List.of());
        }
        Set<Permission> permissions = guard.permissions(answer);
        List<CoWriter> others = helpers(assignment).stream()
                .filter(helper -> !helper.person().id().equals(reader))
                .map(helper -> new CoWriter(
                        helper.person(),
                        helper.role(),
                        answer.coWriters().contains(helper.person().id())))
                .toList();
        return new Writing(
                permissions.contains(Permission.WRITE_ANSWER),
                permissions.contains(Permission.LET_OTHERS_WRITE),
                others);
    }

    /**
     * Lets somebody write an answer; again changes nothing.
     *
     * @throws Refusal if they neither mentor the assignment nor lead its team
     */
    public void letIn(AssignmentId assignmentId, QuestionId question, UserId who) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId candidate = guard.require(Permission.LET_OTHERS_WRITE, assignment);
        if (helpers(assignment).stream()
                .noneMatch(helper -> helper.person().id().equals(who))) {
            throw new Refusal(SAY.inviteOnlyYours());
        }
        if (texts.lockOrBegin(assignment, question).letIn(who)) {
            events.publishEvent(new CoWriterLetIn(candidate, clock.instant(), assignmentId, who));
        }
    }

    /** Takes that back. No change of theirs is taken after this. */
    public void shutOut(AssignmentId assignmentId, QuestionId question, UserId who) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId candidate = guard.require(Permission.LET_OTHERS_WRITE, assignment);
        boolean changed = texts.lock(AnswerIds.of(assignmentId, question))
                .map(row -> row.shutOut(who))
                .orElse(false);
        if (changed) {
            events.publishEvent(new CoWriterShutOut(candidate, clock.instant(), assignmentId, who));
        }
    }

    private record Helper(Person person, Role role) {}

    /** Mentors before leads; who is both is named once. */
    private List<Helper> helpers(Assignment assignment) {
        List<Helper> helpers = new ArrayList<>();
        Set<UserId> named = new HashSet<>(Set.of(assignment.candidate()));
        people.holding(Role.MENTOR, assignment.team()).stream()
                .filter(mentor -> assignment.mentors().contains(mentor.id()))
                .filter(mentor -> named.add(mentor.id()))
                .forEach(mentor -> helpers.add(new Helper(mentor, Role.MENTOR)));
        people.holding(Role.LEAD, assignment.team()).stream()
                .filter(lead -> named.add(lead.id()))
                .forEach(lead -> helpers.add(new Helper(lead, Role.LEAD)));
        return helpers;
    }
}
