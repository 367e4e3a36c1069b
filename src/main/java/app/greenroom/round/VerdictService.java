package app.greenroom.round;

import static app.greenroom.round.RoundTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerIds;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.comment.CommentBody;
import app.greenroom.comment.Publication;
import app.greenroom.comment.Release;
import app.greenroom.comment.queries.ThreadQueries;
import app.greenroom.round.RoundFact.VerdictReleased;
import app.greenroom.round.RoundFact.VerdictTakenBack;
import app.greenroom.round.persistence.Claims;
import app.greenroom.round.persistence.Scores;
import app.greenroom.round.persistence.VerdictRow;
import app.greenroom.round.persistence.Verdicts;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts on submissions: they end a mentor's round and hand the turn to the candidate. */
@Service
@Transactional
public class VerdictService {

    /** How long a verdict can be taken back; a little longer than the offer to do so stands. */
    static final Duration UNDO_TIME = Duration.ofSeconds(30);

    private final Verdicts verdicts;
    private final ThreadQueries threads;
    private final Publication publication;
    private final Scores scores;
    private final Claims claims;
    private final AnswerDirectory answers;
    private final AssignmentDirectory assignments;
    private final PeopleDirectory people;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VerdictService(
            Verdicts verdicts,
            ThreadQueries threads,
            Publication publication,
            Scores scores,
            Claims claims,
            AnswerDirectory answers,
            AssignmentDirectory assignments,
            PeopleDirectory people,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verdicts = verdicts;
        this.threads = threads;
        this.publication = publication;
        this.scores = scores;
        this.claims = claims;
        this.answers = answers;
        this.assignments = assignments;
        this.people = people;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides about a submission, moves the answer's state, and publishes what the mentor has pending on it: all at once. The
     * grades that the mentor gave so far come with it.
     *
     * @throws Refusal if the candidate has submitted something newer, somebody else is reviewing it, or changes are requested
     *     without saying which
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void give(GiveVerdict command) {
        Answer answer = answers.lock(command.answer());
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answer);
        if (!commands.isFirst(mentor, command.command(), command)
                || verdicts.existsById(command.command().value())) {
            return;
        }
        if (claims.on(answer).filter(claim -> !claim.mentor().equals(mentor)).isPresent()) {
            throw new Refusal(SAY.anotherReviewing());
        }
        String note = CommentBody.ofNote(command.note());
        Answer before = answers.decide(
                command.answer(), command.revision(), command.decision().leadsTo());
        VerdictRow verdict = verdicts.saveAndFlush(new VerdictRow(command, note, mentor, before, clock.instant()));
        scores.attach(verdict, answer.team());
        publication.publishWith(release(verdict), answer.assignment().id(), answer.question());
        claims.remove(answer.id());
        if (command.decision() == Decision.REQUEST_CHANGES
                && note.isEmpty()
                && !threads.waitsOn(answer.assignment().id(), answer.question())) {
            throw new Refusal(SAY.sayWhatToChange());
        }
        events.publishEvent(new VerdictReleased(
                mentor,
                verdict.givenAt(),
                answer.assignment().id(),
                answer.id(),
                command.revision(),
                command.decision()));
    }

    /**
     * Takes one's own verdict back, shortly after giving it. What it published is pending again, unless somebody has answered
     * it, and its scores are grades again.
     *
     * @throws Refusal if it is too late or the answer has moved on
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(CommandId given) {
        VerdictRow verdict = verdicts.findById(given.value()).orElseThrow(NotFound::new);
        UserId mentor = guard.require(Permission.GIVE_VERDICT, answers.lock(verdict.answer()));
        if (!mentor.equals(verdict.mentor())) {
            throw new NotFound();
        }
        if (verdict.givenAt().plus(UNDO_TIME).isBefore(clock.instant())) {
            throw new Refusal(SAY.tooLateToUndo());
        }
        answers.undecide(
                verdict.answer(),
                verdict.revision(),
                verdict.decision().leadsTo(),
                verdict.stateBefore(),
                verdict.stateSince());
        publication.takeBack(release(verdict));
        scores.detach(verdict);
        verdicts.delete(verdict);
        Answer answer = answers.load(verdict.answer());
        claims.begin(answer, mentor);
        events.publishEvent(new VerdictTakenBack(
                mentor, clock.instant(), answer.assignment().id(), answer.id(), verdict.revision()));
    }

    /** What mentors decided about an answer, newest first. */
    @Transactional(readOnly = true)
    public List<Verdict> history(AssignmentId assignment, QuestionId question) {
        Assignment read = assignments.assignment(assignment);
        guard.require(Permission.READ_ASSIGNMENT, read);
        Instant left = guard.readsUntil(read);
        List<VerdictRow> rows = verdicts.on(AnswerIds.of(assignment, question)).stream()
                .filter(verdict -> left == null || !verdict.givenAt().isAfter(left))
                .toList();
        Map<UserId, Person> who =
                people.people(rows.stream().map(VerdictRow::mentor).toList());
        Map<UUID, List<Score>> given =
                scores.of(rows.stream().map(VerdictRow::getId).toList());
        return rows.stream()
                .map(row -> row.toVerdict(
                        Objects.requireNonNull(who.get(row.mentor())), given.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static Release release(VerdictRow verdict) {
        return new Release(verdict.getId(), verdict.mentor(), verdict.givenAt());
    }
}
