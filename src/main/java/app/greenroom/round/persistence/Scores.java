package app.greenroom.round.persistence;

import app.greenroom.round.GradeAnswer;
import app.greenroom.round.GradeSheet;
import app.greenroom.round.Score;
import app.greenroom.rubric.Criterion;
import app.greenroom.rubric.RubricDirectory;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps grades while a review goes on, and turns them into a verdict's scores when it ends. */
@Component
public class Scores {

    private record Graded(CriterionId criterion, int level) {}

    private record Scored(UUID verdict, Score score) {}

    private final RubricDirectory rubrics;
    private final JdbcClient database;

    Scores(RubricDirectory rubrics, JdbcClient database) {
        this.rubrics = rubrics;
        this.database = database;
    }

    /** What the mentor gave so far for one submission. */
    public GradeSheet sheet(AnswerId answer, int submission, TeamId team, UserId mentor) {
        Map<CriterionId, Integer> levels = database
                .sql(
                        "select criterion_id, level from review_grade where answer_id = ? and submission = ? and mentor_id = ?")
                .params(answer.toString(), submission, mentor.toString())
                .query((row, number) ->
                        new Graded(CriterionId.parse(row.getString("criterion_id")), row.getInt("level")))
                .list()
                .stream()
                .collect(Collectors.toMap(Graded::criterion, Graded::level));
        return new GradeSheet(submission, rubrics.criteria(team), levels);
    }

    public void grade(GradeAnswer command, UserId mentor) {
        database.sql("""
                        insert into review_grade (answer_id, submission, mentor_id, criterion_id, level)
                        values (:answer, :submission, :mentor, :criterion, :level)
                        on duplicate key update level = :level""")
                .param("answer", command.answer().toString())
                .param("submission", command.submission())
                .param("mentor", mentor.toString())
                .param("criterion", command.criterion().toString())
                .param("level", command.level())
                .update();
    }

    public void clear(AnswerId answer, UserId mentor) {
        database.sql("delete from review_grade where answer_id = ? and mentor_id = ?")
                .params(answer.toString(), mentor.toString())
                .update();
    }

    /** The mentor's grades for this submission, by what the team grades by now, become the stored verdict's scores. */
    public void attach(VerdictRow given, TeamId team) {
        UUID verdict = given.getId();
        GradeSheet sheet = sheet(given.answer(), given.revision(), team, given.mentor());
        int position = 0;
        for (Criterion criterion : sheet.criteria()) {
            Integer level = sheet.levels().get(criterion.id());
            if (level != null) {
                database.sql("""
                                insert into verdict_score (verdict_id, position, criterion_id, criterion, level, words)
                                values (?, ?, ?, ?, ?, ?)""")
                        .params(
                                verdict.toString(),
                                ++position,
                                criterion.id().toString(),
                                criterion.name(),
                                level,
                                criterion.words(level))
                        .update();
            }
        }
        clear(given.answer(), given.mentor());
    }

    /** A verdict is taken back: its scores are grades again. */
    public void detach(VerdictRow given) {
        database.sql("""
                        insert ignore into review_grade (answer_id, submission, mentor_id, criterion_id, level)
                        select :answer, :submission, :mentor, criterion_id, level from verdict_score where verdict_id = :verdict""")
                .param("answer", given.answer().toString())
                .param("submission", given.revision())
                .param("mentor", given.mentor().toString())
                .param("verdict", given.getId().toString())
                .update();
        database.sql("delete from verdict_score where verdict_id = ?")
                .param(given.getId().toString())
                .update();
    }

    /** The scores of verdicts in the order of their rubric, in one query; without an entry where there are none. */
    public Map<UUID, List<Score>> of(Collection<UUID> verdicts) {
        if (verdicts.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select verdict_id, criterion, level, words from verdict_score where verdict_id in (:verdicts)
                        order by verdict_id, position""")
                .param("verdicts", verdicts.stream().map(UUID::toString).toList())
                .query((row, number) -> new Scored(
                        UUID.fromString(row.getString("verdict_id")),
                        new Score(row.getString("criterion"), row.getInt("level"), row.getString("words"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Scored::verdict, HashMap::new, Collectors.mapping(Scored::score, Collectors.toList())));
    }
}
