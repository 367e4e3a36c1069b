package app.greenroom.feedback.persistence;

import app.greenroom.comment.queries.WantedWords;
import app.greenroom.feedback.PrivateNote;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.InList;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one note for each question, candidate and mentor. */
@Component
public class PrivateNotes {

    /**
     * A note that isn't empty.
     *
     * @param at when it was written last
     */
    public record Kept(AssignmentId assignment, QuestionId question, Instant at, String text) {}

    private static final String BY = """
            select n.assignment_id, n.question_id, n.written_at, n.body from private_note n
            where n.assignment_id in (:assignments) and n.mentor_id = :mentor and n.body <> ''
              and n.question_id not in (:removed) and (n.body like :words or n.question_id in (:fitting))
            order by n.written_at desc, n.question_id
            limit :most""";

    private final JdbcClient database;

    PrivateNotes(JdbcClient database) {
        this.database = database;
    }

    public PrivateNote of(AssignmentId assignment, QuestionId question, UserId mentor) {
        return read("", assignment, question, mentor);
    }

    /** As {@link #of}; until the transaction ends no other window of theirs writes it. */
    public PrivateNote hold(AssignmentId assignment, QuestionId question, UserId mentor, Instant now) {
        database.sql("insert ignore into private_note (assignment_id, question_id, mentor_id, body, written_at)"
                        + " values (?, ?, ?, '', ?)")
                .params(assignment.toString(), question.toString(), mentor.toString(), Utc.write(now))
                .update();
        return read(" for update", assignment, question, mentor);
    }

    public void keep(AssignmentId assignment, QuestionId question, UserId mentor, PrivateNote note, Instant now) {
        database.sql("update private_note set body = ?, written_at = ?"
                        + " where assignment_id = ? and question_id = ? and mentor_id = ?")
                .params(note.text(), Utc.write(now), assignment.toString(), question.toString(), mentor.toString())
                .update();
    }

    /** What somebody noted in these assignments, the newest first. */
    public List<Kept> by(UserId mentor, Collection<AssignmentId> assignments, WantedWords wanted) {
        return database.sql(BY)
                .param("assignments", InList.of(assignments.stream().map(AssignmentId::toString)))
                .param("mentor", mentor.toString())
                .param("removed", wanted.removed())
                .param("fitting", wanted.fitting())
                .param("words", wanted.like())
                .param("most", wanted.most())
                .query((row, _) -> new Kept(
                        AssignmentId.parse(row.getString("assignment_id")),
                        QuestionId.parse(row.getString("question_id")),
                        Utc.at(row, "written_at"),
                        row.getString("body")))
                .list();
    }

    private PrivateNote read(String lock, AssignmentId assignment, QuestionId question, UserId mentor) {
        return database.sql(
                        "select body from private_note where assignment_id = ? and question_id = ? and mentor_id = ?"
                                + lock)
                .params(assignment.toString(), question.toString(), mentor.toString())
                .query((row, number) -> new PrivateNote(row.getString("body")))
                .optional()
                .orElse(PrivateNote.NONE);
    }
}
