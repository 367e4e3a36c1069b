package app.greenroom.answer;

import static app.greenroom.answer.AnsweringTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.AnswerFact.AnswerSubmitted;
import app.greenroom.answer.AnswerFact.SubmissionWithdrawn;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.TextLog;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.coedit.protocol.Pulled;
import app.greenroom.coedit.protocol.Update;
import app.greenroom.command.CommandLog;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.ItemLibrary;
import app.greenroom.dossier.Question;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reading, writing and submitting answers. */
@Service
@Transactional
public class AnswerService {

    private final AnswerTexts texts;
    private final AnswerDirectory directory;
    private final TextLog log;
    private final PastAnswers past;
    private final AnswerRevisions revisions;
    private final AssignmentDirectory assignments;
    private final DossierLibrary dossiers;
    private final ItemLibrary items;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final SubmissionHold reviews;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerService(
            AnswerTexts texts,
            AnswerDirectory directory,
            TextLog log,
            PastAnswers past,
            AnswerRevisions revisions,
            AssignmentDirectory assignments,
            DossierLibrary dossiers,
            ItemLibrary items,
            AccessGuard guard,
            CommandLog commands,
            SubmissionHold reviews,
            ApplicationEventPublisher events,
            Clock clock) {
        this.texts = texts;
        this.directory = directory;
        this.log = log;
        this.past = past;
        this.revisions = revisions;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.items = items;
        this.guard = guard;
        this.commands = commands;
        this.reviews = reviews;
        this.events = events;
        this.clock = clock;
    }

    /** The answer to a question as it is now; nothing is stored until the candidate writes. */
    @Transactional(readOnly = true)
    public Answer open(AssignmentId assignmentId, QuestionId question) {
        Assignment assignment = readable(assignmentId);
        if (!dossiers.asked(assignment.dossier(), question)) {
            throw new NotFound();
        }
        return past.at(guard.readsUntil(assignment), directory.answer(assignment, question));
    }

    /** An answer that was begun. */
    @Transactional(readOnly = true)
    public Answer open(AnswerId id) {
        Answer answer = directory.load(id);
        guard.require(Permission.READ_ASSIGNMENT, answer);
        return past.at(guard.readsUntil(answer.assignment()), answer);
    }

    /**
     * All questions of an assignment in the dossier's order, each with its answer; behind them the retired ones that somebody
     * worked on here.
     */
    @Transactional(readOnly = true)
    public List<AnswerSummary> overview(AssignmentId assignmentId) {
        Assignment assignment = readable(assignmentId);
        Map<QuestionId, Begun> begun = new HashMap<>();
        asRead(assignment, directory.begun(List.of(assignment)))
                .forEach(answer -> begun.put(answer.question(), answer));
        List<AnswerSummary> summaries = new ArrayList<>();
        for (Question question : shown(assignment)) {
            Begun answer = begun.get(question.id());
            int number = question.retired() ? 0 : summaries.size() + 1;
            summaries.add(
                    answer == null
                            ? new AnswerSummary(number, question, AnswerState.NOT_STARTED, 0)
                            : new AnswerSummary(number, question, answer.state(), answer.words()));
        }
        return summaries;
    }

    /** The words of all answers that have some, as they are now, in one query. */
    @Transactional(readOnly = true)
    public Map<QuestionId, String> texts(AssignmentId assignmentId) {
        Assignment assignment = assignments.assignment(assignmentId);
        guard.require(Permission.FOLLOW_ASSIGNMENT, assignment);
        return directory.texts(
                assignment, shown(assignment).stream().map(Question::id).toList());
    }

    /**
     * Takes a change if it was made for the newest version, or was taken before.
     *
     * @throws Refusal if the text would get too long or the change doesn't fit it
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Accepted push(AssignmentId assignment, QuestionId question, TextEdit edit) {
        return texts.push(assignment, question, edit);
    }

    /** Tells what came after a version. */
    @Transactional(readOnly = true)
    public Pulled pull(AssignmentId assignmentId, QuestionId question, int version) {
        Assignment assignment = readable(assignmentId);
        Instant left = guard.readsUntil(assignment);
        return log.pull(
                textOf(assignment, question),
                version,
                left,
                () -> past.at(left, directory.answer(assignment, question)).version());
    }

    /** What came after a version, oldest first; for windows that are told of each change. */
    @Transactional(readOnly = true)
    public List<Update> follow(AssignmentId assignmentId, QuestionId question, int version) {
        Assignment assignment = readable(assignmentId);
        return log.since(textOf(assignment, question), version, guard.readsUntil(assignment));
    }

    /** As {@link #submit(CommandId, AssignmentId, QuestionId, String)}, without asking for anything. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int submit(CommandId command, AssignmentId assignmentId, QuestionId question) {
        return submit(command, assignmentId, question, "");
    }

    /**
     * Asks the mentors to review the text as it is now; it becomes their turn.
     *
     * @param lookAt what they should look at, in one line; may be empty
     * @return the submission's number
     * @throws Refusal if there is nothing to review, or nothing new
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int submit(CommandId command, AssignmentId assignmentId, QuestionId question, String lookAt) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId author = guard.require(Permission.SUBMIT_ANSWER, assignment);
        AnswerRow row = texts.lock(AnswerIds.of(assignmentId, question))
                .filter(begun -> !begun.text().isBlank())
                .orElseThrow(() -> new Refusal(SAY.writeFirst()));
        if (!commands.isFirst(author, command, "submit", assignmentId, question, lookAt)) {
            return row.revision();
        }
        refuseUnchanged(row.toAnswer(assignment));
        revisions.save(new AnswerRevisionRow(row, author, LookAt.note(lookAt), clock.instant()));
        row.submit(clock.instant());
        assignments.touch(assignmentId);
        events.publishEvent(new AnswerSubmitted(author, clock.instant(), row.moved(assignment)));
        return row.revision();
    }

    /** Whether the actor may take the latest submission back now. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(AssignmentId assignmentId, QuestionId question) {
        Assignment assignment = readable(assignmentId);
        Answer answer = directory.answer(assignment, question);
        return answer.state() == AnswerState.SUBMITTED
                && guard.permits(Permission.SUBMIT_ANSWER, assignment)
                && !reviews.holds(answer);
    }

    /**
     * Takes the latest submission back, as long as nobody has begun to review it.
     *
     * @throws Refusal if somebody has, or a mentor has decided
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(AssignmentId assignmentId, QuestionId question, int revision) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId author = guard.require(Permission.SUBMIT_ANSWER, assignment);
        AnswerRow row = texts.lock(AnswerIds.of(assignmentId, question)).orElseThrow(NotFound::new);
        List<AnswerRevisionRow> all = revisions.of(row.getId());
        AnswerRevisionRow latest = all.stream().findFirst().orElseThrow(NotFound::new);
        if (row.revision() != revision || row.state() != AnswerState.SUBMITTED) {
            throw new Refusal(SAY.reviewedOrReplaced());
        }
        if (reviews.holds(row.toAnswer(assignment))) {
            throw new Refusal(SAY.reviewBegun());
        }
        row.withdraw(latest.stateBefore(), latest.stateSince(), all.size() > 1 ? all.get(1) : null);
        revisions.delete(latest);
        events.publishEvent(new SubmissionWithdrawn(author, clock.instant(), row.moved(assignment)));
    }

    /** What was submitted so far, newest first. */
    @Transactional(readOnly = true)
    public List<Revision> revisions(AssignmentId assignmentId, QuestionId question) {
        Assignment assignment = readable(assignmentId);
        return past.revisions(guard.readsUntil(assignment), AnswerIds.of(assignment.id(), question));
    }

    /** The text of one submission; nothing if there is none of that number. */
    @Transactional(readOnly = true)
    public Optional<SubmittedText> submission(AssignmentId assignmentId, QuestionId question, int number) {
        Assignment assignment = readable(assignmentId);
        AnswerId id = AnswerIds.of(assignment.id(), question);
        Instant left = guard.readsUntil(assignment);
        boolean reads =
                left == null || past.revisions(left, id).stream().anyMatch(revision -> revision.number() == number);
        return reads ? directory.submission(id, number) : Optional.empty();
    }

    private static void refuseUnchanged(Answer answer) {
        if (answer.editedSinceSubmission()) {
            return;
        }
        if (answer.state() == AnswerState.SUBMITTED) {
            throw new Refusal(SAY.submittedUnchanged());
        }
        if (answer.state() == AnswerState.APPROVED) {
            throw new Refusal(SAY.approvedUnchanged());
        }
    }

    private static TextId textOf(Assignment assignment, QuestionId question) {
        return TextId.of(AnswerIds.of(assignment.id(), question));
    }

    /** As they were for whoever left; how long they were then isn't told. */
    private List<Begun> asRead(Assignment assignment, List<Begun> now) {
        Instant left = guard.readsUntil(assignment);
        if (left == null) {
            return now;
        }
        Map<UUID, AnswerState> then = past.statesAt(
                left, now.stream().map(begun -> begun.id().value()).toList());
        return now.stream()
                .filter(begun -> then.containsKey(begun.id().value()))
                .map(begun -> begun.asOf(left, then.getOrDefault(begun.id().value(), begun.state())))
                .toList();
    }

    private Assignment readable(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.READ_ASSIGNMENT, assignment);
        return assignment;
    }

    private List<Question> questions(Assignment assignment) {
        return dossiers.questionsEver(List.of(assignment.dossier())).getOrDefault(assignment.dossier(), List.of());
    }

    private List<Question> shown(Assignment assignment) {
        List<Question> all = questions(assignment);
        Set<UUID> worked = all.stream().anyMatch(Question::retired) ? items.worked(assignment.id()) : Set.of();
        return all.stream()
                .filter(question ->
                        !question.retired() || worked.contains(question.id().value()))
                .toList();
    }
}
