package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts checklists for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@Component
@Transactional(readOnly = true)
public class ChecklistDirectory {

    // counted in the database: a cohort's checklists hold tens of thousands of items
    private static final String COUNTS = """
            select a.id, c.topic,
              sum(coalesce(p.state, 'UNSEEN') = 'UNSEEN') as unseen,
              sum(coalesce(p.state, '') = 'LEARNING') as learning,
              sum(coalesce(p.state, '') = 'CAN_EXPLAIN') as can_explain,
              count(p.confirmed_at) as confirmed
            from assignment a
            join dossier_concept c on c.dossier_id = a.dossier_id and c.retired_in is null
            left join concept_progress p on p.assignment_id = a.id and p.concept_id = c.id
            where a.id in (:assignments)
            group by a.id, c.topic
            order by a.id, min(c.position)""";

    private record Row(AssignmentId assignment, TopicShare share) {}

    private final JdbcClient database;

    ChecklistDirectory(JdbcClient database) {
        this.database = database;
    }

    /** How each checklist stands, in one query; without concepts it is {@link ChecklistShare#EMPTY}. */
    public Map<AssignmentId, ChecklistShare> shares(Collection<AssignmentId> assignments) {
        Map<AssignmentId, List<TopicShare>> topics = topics(assignments);
        return assignments.stream()
                .distinct()
                .collect(Collectors.toMap(
                        assignment -> assignment,
                        assignment -> topics.getOrDefault(assignment, List.of()).stream()
                                .map(TopicShare::share)
                                .reduce(ChecklistShare.EMPTY, ChecklistShare::plus)));
    }

    /** How each topic of each checklist stands, in the dossier's order, in one query. */
    public Map<AssignmentId, List<TopicShare>> topics(Collection<AssignmentId> assignments) {
        if (assignments.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(COUNTS)
                .param(
                        "assignments",
                        assignments.stream()
                                .map(AssignmentId::toString)
                                .distinct()
                                .toList())
                .query((row, number) -> row(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::assignment, LinkedHashMap::new, Collectors.mapping(Row::share, Collectors.toList())));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new AssignmentId(UUID.fromString(row.getString("id"))),
                new TopicShare(
                        row.getString("topic"),
                        new ChecklistShare(
                                row.getInt("unseen"),
                                row.getInt("learning"),
                                row.getInt("can_explain"),
                                row.getInt("confirmed"))));
    }
}
