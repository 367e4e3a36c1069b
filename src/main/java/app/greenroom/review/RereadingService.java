package app.greenroom.review;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.PastAnswers;
import app.greenroom.answer.SubmittedText;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.TextHistory;
import app.greenroom.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who reads an answer again: what they read last time, and where a thread began. */
@Service
@Transactional(readOnly = true)
public class RereadingService {

    private final PastVerdicts verdicts;
    private final ReviewThreads threads;
    private final AnswerDirectory answers;
    private final PastAnswers past;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final JdbcClient database;

    RereadingService(
            PastVerdicts verdicts,
            ReviewThreads threads,
            AnswerDirectory answers,
            PastAnswers past,
            AssignmentDirectory assignments,
            AccessGuard guard,
            JdbcClient database) {
        this.verdicts = verdicts;
        this.threads = threads;
        this.answers = answers;
        this.past = past;
        this.assignments = assignments;
        this.guard = guard;
        this.database = database;
    }

    /**
     * The submission to compare an answer with: the one on which the reader gave their latest verdict, else the one that was
     * approved. Nothing if there is none, or the text is the same.
     */
    public Optional<EarlierSubmission> earlier(AssignmentId assignmentId, QuestionId question) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId reader = guard.require(Permission.READ_ASSIGNMENT, assignment);
        Answer answer = past.at(guard.readsUntil(assignment), answers.answer(assignment, question));
        return answer.revision() == 0 ? Optional.empty() : earlier(answer, answer.text(), reader);
    }

    /** As {@link #earlier(AssignmentId, QuestionId)}, to compare what was submitted under a number with. */
    public Optional<EarlierSubmission> earlierThan(AssignmentId assignmentId, QuestionId question, int submission) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId reader = guard.require(Permission.READ_ASSIGNMENT, assignment);
        Answer answer = past.at(guard.readsUntil(assignment), answers.answer(assignment, question));
        return answers.submission(answer.id(), submission)
                .filter(read -> submission <= answer.revision())
                .flatMap(read -> earlier(answer, read.text(), reader))
                .filter(earlier -> earlier.submission() < submission);
    }

    private Optional<EarlierSubmission> earlier(Answer answer, String text, UserId reader) {
        return verdicts.readBefore(answer.id(), reader)
                .filter(read -> read.submission() <= answer.revision())
                .flatMap(read -> answers.submission(answer.id(), read.submission())
                        .filter(submitted -> !submitted.text().equals(text))
                        .map(submitted -> new EarlierSubmission(
                                read.submission(), submitted.text(), read.mine(), read.approved())));
    }

    /**
     * Where a thread on an answer began: the submission of that time, and its words there.
     *
     * @return nothing if it began before the first submission, or on anything but an answer
     */
    public Optional<Beginning> beginning(ThreadId id) {
        ThreadRow thread = threads.findById(id.value()).orElseThrow(NotFound::new);
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId reader = guard.require(Permission.READ_ASSIGNMENT, assignment);
        if (!thread.visibleTo(reader) || !Until.reads(thread.openedAt(), guard.readsUntil(assignment))) {
            throw new NotFound();
        }
        if (thread.passage().kind() != PassageKind.ANSWER) {
            return Optional.empty();
        }
        Answer answer = answers.answer(assignment, thread.passage().questionId());
        return answers.submission(answer.id(), thread.submission())
                .map(submitted -> new Beginning(id, submitted.number(), wordsIn(submitted, thread.anchor())));
    }

    /** Whether the reader likes changes side by side. */
    public boolean sideBySide() {
        return database.sql("select side_by_side from review_preference where user_id = ?")
                .param(guard.requireSelf().toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Remembers how the reader likes to read changes. */
    @Transactional
    public void preferSideBySide(boolean sideBySide) {
        database.sql("""
                        insert into review_preference (user_id, side_by_side) values (:user, :side)
                        on duplicate key update side_by_side = :side""")
                .param("user", guard.requireSelf().toString())
                .param("side", sideBySide)
                .update();
    }

    private static Optional<TextRange> wordsIn(SubmittedText submitted, @Nullable Anchor anchor) {
        return anchor == null
                ? Optional.empty()
                : anchor.placeIn(TextHistory.of(submitted.version(), submitted.text(), List.of()))
                        .range()
                        .filter(words -> !words.isEmpty());
    }
}
