package app.greenroom.round;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.comment.queries.ThreadQueries;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.Question;
import app.greenroom.round.persistence.Claims;
import app.greenroom.round.persistence.PastVerdicts;
import app.greenroom.round.queue.QueueLists;
import app.greenroom.round.queue.Reviewing;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a mentor, and what the mentor waits for. */
@Service
@Transactional(readOnly = true)
public class ReviewQueue {

    private final AssignmentDirectory assignments;
    private final AnswerDirectory answers;
    private final Claims claims;
    private final PastVerdicts verdicts;
    private final ThreadQueries threads;
    private final DossierLibrary dossiers;
    private final PeopleDirectory people;
    private final AccessGuard guard;

    ReviewQueue(
            AssignmentDirectory assignments,
            AnswerDirectory answers,
            Claims claims,
            PastVerdicts verdicts,
            ThreadQueries threads,
            DossierLibrary dossiers,
            PeopleDirectory people,
            AccessGuard guard) {
        this.assignments = assignments;
        this.answers = answers;
        this.claims = claims;
        this.verdicts = verdicts;
        this.threads = threads;
        this.dossiers = dossiers;
        this.people = people;
        this.guard = guard;
    }

    /** The actor's queue over all that they mentor now; the same few queries, however much waits. */
    public Queue mine() {
        List<Assignment> mentored = mentored();
        List<AssignmentId> ids = mentored.stream().map(Assignment::id).toList();
        List<Begun> begun = answers.begun(mentored);
        Map<DossierId, List<Question>> questions = questions(mentored);
        Reviewing reviewing = reviewing(mentored, begun);
        QueueLists lists = new QueueLists(
                mentored,
                dossiers.dossiers(mentored.stream().map(Assignment::dossier).toList()),
                questions,
                reviewing.people(),
                reviewing);
        begun.stream().filter(answer -> isThere(answer, questions)).forEach(lists::add);
        threads.unresolved(mentored).forEach(lists::add);
        threads.pending(ids, reviewing.reader()).forEach(lists::add);
        return new Queue(lists.mine(), lists.unclaimed(), lists.others(), lists.theirs(), Set.copyOf(ids));
    }

    /**
     * The submission to review after another: what the actor has claimed first, then what waits longest. What other mentors
     * review now is left out, and what they reviewed before comes last.
     */
    public Optional<AnswerId> next(AnswerId after) {
        List<Assignment> mentored = mentored();
        Map<DossierId, List<Question>> questions = questions(mentored);
        List<Begun> submitted = answers.submittedFor(mentored);
        Reviewing reviewing = reviewing(mentored, submitted);
        return submitted.stream()
                .filter(answer -> !answer.id().equals(after) && isThere(answer, questions))
                .filter(answer -> isFree(reviewing.claim(answer)))
                .min(Comparator.<Begun, Boolean>comparing(answer -> reviewing.claim(answer) == null)
                        .thenComparing(reviewing::isAnothers)
                        .thenComparing(QueueLists.LONGEST_WAITING))
                .map(Begun::id);
    }

    private static boolean isFree(@Nullable Claim claim) {
        return claim == null || claim.mine();
    }

    private Reviewing reviewing(List<Assignment> mentored, List<Begun> of) {
        List<AnswerId> submitted = of.stream()
                .filter(answer -> answer.state() == AnswerState.SUBMITTED)
                .map(Begun::id)
                .toList();
        Map<AnswerId, Claims.Held> held = claims.on(submitted);
        return new Reviewing(
                guard.actor(),
                held,
                verdicts.latestReviewers(submitted),
                answers.notes(submitted),
                people.people(Stream.concat(
                                mentored.stream().map(Assignment::candidate),
                                held.values().stream().map(Claims.Held::mentor))
                        .distinct()
                        .toList()));
    }

    /** With the retired ones: what was handed in is still reviewed. */
    private Map<DossierId, List<Question>> questions(List<Assignment> of) {
        return dossiers.questionsEver(
                of.stream().map(Assignment::dossier).distinct().toList());
    }

    private static boolean isThere(Begun answer, Map<DossierId, List<Question>> questions) {
        return questions.getOrDefault(answer.assignment().dossier(), List.of()).stream()
                .anyMatch(question -> question.id().equals(answer.question()));
    }

    private List<Assignment> mentored() {
        return guard.permitted(Permission.GIVE_VERDICT, assignments.mentoredBy(guard.requireSelf()));
    }
}
