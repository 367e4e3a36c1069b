package app.greenroom.readiness;

import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Memory;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what happens to the memory of answers, and beside it where that leads. */
@Component
class QuestionLedger {

    /** What an event may be. */
    enum Kind {
        SUBMITTED,
        REHEARSED,
        TAKEN_BACK
    }

    private record Dated(QuestionId question, QuestionEvent event) {}

    private final JdbcClient database;
    private final CandidateCalendar calendar;
    private final Clock clock;

    QuestionLedger(JdbcClient database, CandidateCalendar calendar, Clock clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<QuestionEvent> events(AssignmentId assignment, QuestionId question) {
        return database.sql("select * from question_event where assignment_id = ? and question_id = ? order by id")
                .params(assignment.toString(), question.toString())
                .query((row, number) -> event(row))
                .list();
    }

    /** All events of an assignment by question, in one query. */
    Map<QuestionId, List<QuestionEvent>> events(AssignmentId assignment) {
        return database
                .sql("select * from question_event where assignment_id = ? order by id")
                .param(assignment.toString())
                .query((row, number) -> new Dated(QuestionId.parse(row.getString("question_id")), event(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Dated::question, LinkedHashMap::new, Collectors.mapping(Dated::event, Collectors.toList())));
    }

    void submitted(Assignment assignment, QuestionId question, int revision, @Nullable Integer seconds) {
        append(assignment, question, Kind.SUBMITTED, (long) revision, null, seconds, null);
    }

    EventId rehearsed(
            Assignment assignment, QuestionId question, Grade grade, @Nullable Integer seconds, @Nullable Doubt doubt) {
        append(assignment, question, Kind.REHEARSED, null, grade, seconds, doubt);
        return events(assignment.id(), question).getLast().id();
    }

    void takenBack(Assignment assignment, QuestionId question, EventId event) {
        append(assignment, question, Kind.TAKEN_BACK, event.value(), null, null, null);
    }

    /** Keeps where the events lead, so that nobody has to replay them. */
    void keep(AssignmentId assignment, QuestionId question) {
        Recollection known = QuestionEvent.replay(events(assignment, question));
        Memory memory = known.memory();
        database.sql("""
                        insert into question_progress
                          (assignment_id, question_id, stability, difficulty, recalled_day, recalled, evidence, counted)
                        values (:assignment, :question, :stability, :difficulty, :day, :recalled, :evidence, true)
                        on duplicate key update stability = :stability, difficulty = :difficulty, recalled_day = :day,
                          recalled = :recalled, evidence = :evidence, counted = true""")
                .param("assignment", assignment.toString())
                .param("question", question.toString())
                .param("stability", memory == null ? null : memory.stability())
                .param("difficulty", memory == null ? null : memory.difficulty())
                .param("day", memory == null ? null : LocalDate.ofEpochDay(known.day()))
                .param("recalled", known.recalled())
                .param("evidence", known.evidence().name())
                .update();
    }

    void weigh(AssignmentId assignment, QuestionId question, int weight) {
        database.sql("""
                        insert into question_progress (assignment_id, question_id, weight, counted)
                        values (:assignment, :question, :weight, true) on duplicate key update weight = :weight""")
                .param("assignment", assignment.toString())
                .param("question", question.toString())
                .param("weight", weight)
                .update();
    }

    private void append(
            Assignment assignment,
            QuestionId question,
            Kind kind,
            @Nullable Long value,
            @Nullable Grade grade,
            @Nullable Integer seconds,
            @Nullable Doubt doubt) {
        database.sql("""
                        insert into question_event
                          (assignment_id, question_id, kind, value, grade, seconds, doubt, actor_id, at, day)
                        values (:assignment, :question, :kind, :value, :grade, :seconds, :doubt, :actor, :at, :day)""")
                .param("assignment", assignment.id().toString())
                .param("question", question.toString())
                .param("kind", kind.name())
                .param("value", value)
                .param("grade", grade == null ? null : grade.number())
                .param("seconds", seconds)
                .param("doubt", doubt == null ? null : doubt.name())
                .param("actor", assignment.candidate().toString())
                .param("at", Utc.write(clock.instant()))
                .param("day", calendar.today(assignment))
                .update();
        keep(assignment.id(), question);
    }

    private static QuestionEvent event(ResultSet row) throws SQLException {
        EventId id = new EventId(row.getLong("id"));
        Instant at = Utc.at(row, "at");
        LocalDate day = row.getObject("day", LocalDate.class);
        return switch (Kind.valueOf(row.getString("kind"))) {
            case SUBMITTED -> new QuestionEvent.Submitted(id, at, day, row.getLong("value"));
            case REHEARSED -> {
                String doubt = row.getString("doubt");
                yield new QuestionEvent.Rehearsed(
                        id, at, day, Grade.of(row.getInt("grade")), doubt == null ? null : Doubt.valueOf(doubt));
            }
            case TAKEN_BACK -> new QuestionEvent.TakenBack(id, at, day, new EventId(row.getLong("value")));
        };
    }
}
