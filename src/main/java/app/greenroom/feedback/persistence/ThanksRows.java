package app.greenroom.feedback.persistence;

import app.greenroom.feedback.GiveThanks;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what candidates say to their mentors. */
@Component
public class ThanksRows {

    /** What was said once. */
    public record Row(
            AssignmentId assignment,
            UserId mentor,
            String words,
            @Nullable Integer rating,
            Instant at) {}

    private static final String SELECT = """
            select t.assignment_id, t.mentor_id, t.words, t.rating, t.given_at from assignment_thanks t
            """;

    private final JdbcClient database;

    ThanksRows(JdbcClient database) {
        this.database = database;
    }

    public List<Row> of(AssignmentId assignment) {
        return database.sql(SELECT + "where t.assignment_id = ?")
                .param(assignment.toString())
                .query((row, _) -> row(row))
                .list();
    }

    /** With words, the newest first. */
    public List<Row> to(UserId mentor, Instant since) {
        return database.sql(
                        SELECT + "where t.mentor_id = ? and t.words <> '' and t.given_at >= ? order by t.given_at desc")
                .params(mentor.toString(), Utc.write(since))
                .query((row, _) -> row(row))
                .list();
    }

    /** Other words are news; another rating isn't, and ratings aren't the mentors' to see. */
    public void put(GiveThanks given, String words, Instant now) {
        database.sql("""
                        insert into assignment_thanks (assignment_id, mentor_id, words, rating, given_at)
                        values (:assignment, :mentor, :words, :rating, :now)
                        on duplicate key update given_at = if(words = :words, given_at, :now), words = :words, rating = :rating""")
                .param("assignment", given.assignment().toString())
                .param("mentor", given.mentor().toString())
                .param("words", words)
                .param("rating", given.rating())
                .param("now", Utc.write(now))
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        int rating = row.getInt("rating");
        return new Row(
                AssignmentId.parse(row.getString("assignment_id")),
                UserId.parse(row.getString("mentor_id")),
                row.getString("words"),
                rating == 0 ? null : rating,
                Utc.at(row, "given_at"));
    }
}
