package app.greenroom.review;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps one note for each question, candidate and mentor. */
@Component
class PrivateNotes {

    private final JdbcClient database;

    PrivateNotes(JdbcClient database) {
        this.database = database;
    }

    PrivateNote of(AssignmentId assignment, QuestionId question, UserId mentor) {
        return read("", assignment, question, mentor);
    }

    /** As {@link #of}; until the transaction ends no other window of theirs writes it. */
    PrivateNote hold(AssignmentId assignment, QuestionId question, UserId mentor, Instant now) {
        database.sql("insert ignore into private_note (assignment_id, question_id, mentor_id, body, written_at)"
                        + " values (?, ?, ?, '', ?)")
                .params(assignment.toString(), question.toString(), mentor.toString(), Utc.write(now))
                .update();
        return read(" for update", assignment, question, mentor);
    }

    void keep(AssignmentId assignment, QuestionId question, UserId mentor, PrivateNote note, Instant now) {
        database.sql("update private_note set body = ?, written_at = ?"
                        + " where assignment_id = ? and question_id = ? and mentor_id = ?")
                .params(note.text(), Utc.write(now), assignment.toString(), question.toString(), mentor.toString())
                .update();
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
