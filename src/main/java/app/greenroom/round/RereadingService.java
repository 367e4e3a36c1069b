package app.greenroom.round;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.PastAnswers;
import app.greenroom.answer.reading.EarlierSubmission;
import app.greenroom.answer.reading.Rereading;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.round.persistence.PastVerdicts;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who reads an answer again: what they read last time. */
@Service
@Transactional(readOnly = true)
public class RereadingService implements Rereading {

    private final PastVerdicts verdicts;
    private final AnswerDirectory answers;
    private final PastAnswers past;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final JdbcClient database;

    RereadingService(
            PastVerdicts verdicts,
            AnswerDirectory answers,
            PastAnswers past,
            AssignmentDirectory assignments,
            AccessGuard guard,
            JdbcClient database) {
        this.verdicts = verdicts;
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
    @Override
    public Optional<EarlierSubmission> earlier(AssignmentId assignmentId, QuestionId question) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId reader = guard.require(Permission.READ_ASSIGNMENT, assignment);
        Answer answer = past.at(guard.readsUntil(assignment), answers.answer(assignment, question));
        return answer.revision() == 0 ? Optional.empty() : earlier(answer, answer.text(), reader);
    }

    /** As {@link #earlier(AssignmentId, QuestionId)}, to compare what was submitted under a number with. */
    @Override
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

    /** Whether the reader likes changes side by side. */
    @Override
    public boolean sideBySide() {
        return database.sql("select side_by_side from review_preference where user_id = ?")
                .param(guard.requireSelf().toString())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Remembers how the reader likes to read changes. */
    @Override
    @Transactional
    public void preferSideBySide(boolean sideBySide) {
        database.sql("""
                        insert into review_preference (user_id, side_by_side) values (:user, :side)
                        on duplicate key update side_by_side = :side""")
                .param("user", guard.requireSelf().toString())
                .param("side", sideBySide)
                .update();
    }
}
