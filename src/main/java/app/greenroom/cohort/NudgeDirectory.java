package app.greenroom.cohort;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.assignment.Assignment;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps nudges, for services that have asked the guard already. A nudge stands until something happens on its
 * assignment.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class NudgeDirectory {

    private record Row(AssignmentId assignment, Risk reason, UserId by, Instant at) {}

    private final JdbcClient database;
    private final PeopleDirectory people;

    NudgeDirectory(JdbcClient database, PeopleDirectory people) {
        this.database = database;
        this.people = people;
    }

    /** The nudges that stand, in two queries. */
    public Map<AssignmentId, Nudge> standing(Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        Map<AssignmentId, Assignment> byId =
                assignments.stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
        List<Row> rows = rows(byId.keySet());
        Map<UserId, Person> senders = people.people(rows.stream().map(Row::by).toList());
        Map<AssignmentId, Nudge> nudges = new HashMap<>();
        rows.stream()
                .filter(row -> !Objects.requireNonNull(byId.get(row.assignment()))
                        .lastActivityAt()
                        .isAfter(row.at()))
                .forEach(row -> nudges.put(
                        row.assignment(),
                        new Nudge(row.reason(), Objects.requireNonNull(senders.get(row.by())), row.at())));
        return nudges;
    }

    @Transactional
    void send(AssignmentId assignment, Risk reason, UserId by, Instant at) {
        database.sql("""
                        insert into nudge (assignment_id, reason, sent_by, sent_at) values (:assignment, :reason, :by, :at)
                        on duplicate key update reason = :reason, sent_by = :by, sent_at = :at""")
                .param("assignment", assignment.toString())
                .param("reason", reason.name())
                .param("by", by.toString())
                .param("at", Utc.write(at))
                .update();
    }

    private List<Row> rows(Collection<AssignmentId> assignments) {
        return database.sql("select * from nudge where assignment_id in (:assignments)")
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::toString).toList())
                .query((row, number) -> new Row(
                        AssignmentId.parse(row.getString("assignment_id")),
                        Risk.valueOf(row.getString("reason")),
                        UserId.parse(row.getString("sent_by")),
                        Utc.at(row, "sent_at")))
                .list();
    }
}
