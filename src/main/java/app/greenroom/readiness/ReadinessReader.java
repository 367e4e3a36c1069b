package app.greenroom.readiness;

import app.greenroom.assignment.Assignment;
import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Durations;
import app.greenroom.shared.AssignmentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what the numbers are made of; as many queries for many assignments as for one. */
@Component
class ReadinessReader {

    private static final String DURATIONS = """
            select e.assignment_id, e.value as kind, e.seconds from concept_event e
            where e.assignment_id in (:assignments) and e.kind = 'RECALLED' and e.seconds is not null and e.doubt is null
              and not exists (select 1 from concept_event t where t.assignment_id = e.assignment_id
                and t.concept_id = e.concept_id and t.kind = 'TAKEN_BACK' and cast(t.value as unsigned) = e.id)
            union all
            select e.assignment_id, if(e.kind = 'REHEARSED', 'REHEARSE', if(e.value = 1, 'WRITE', 'REVISE')), e.seconds
            from question_event e
            where e.assignment_id in (:assignments) and e.kind in ('SUBMITTED', 'REHEARSED') and e.seconds is not null
              and e.doubt is null
              and not exists (select 1 from question_event t where t.assignment_id = e.assignment_id
                and t.question_id = e.question_id and t.kind = 'TAKEN_BACK' and t.value = e.id)""";

    private final ItemReader items;
    private final CandidateCalendar calendar;
    private final Assumptions assumptions;
    private final JdbcClient database;

    ReadinessReader(ItemReader items, CandidateCalendar calendar, Assumptions assumptions, JdbcClient database) {
        this.items = items;
        this.calendar = calendar;
        this.assumptions = assumptions;
        this.database = database;
    }

    /** One assignment with its texts and its candidate's own durations. */
    Prepared read(Assignment assignment) {
        return Objects.requireNonNull(readAll(List.of(assignment)).get(assignment.id()));
    }

    /** As {@link #read}, for several. */
    Map<AssignmentId, Prepared> readAll(Collection<Assignment> assignments) {
        return assignments.isEmpty() ? Map.of() : prepared(assignments, true, durations(assignments));
    }

    /** Without texts and by assumed durations: enough for the number and the bars. */
    Map<AssignmentId, Prepared> readNumbers(Collection<Assignment> assignments) {
        return assignments.isEmpty() ? Map.of() : prepared(assignments, false, Map.of());
    }

    private Map<AssignmentId, Prepared> prepared(
            Collection<Assignment> assignments, boolean texts, Map<AssignmentId, Durations> durations) {
        Map<AssignmentId, ItemReader.Stored> stored = items.read(assignments, texts);
        Map<AssignmentId, CandidateCalendar.Span> spans = calendar.spans(assignments);
        Map<AssignmentId, Prepared> prepared = new HashMap<>();
        for (Assignment assignment : assignments) {
            ItemReader.Stored of = Objects.requireNonNull(stored.get(assignment.id()));
            prepared.put(
                    assignment.id(),
                    new Prepared(
                            assignment,
                            of.items(),
                            of.calibration(),
                            Objects.requireNonNull(spans.get(assignment.id())),
                            durations.getOrDefault(assignment.id(), Durations.ASSUMED),
                            assumptions));
        }
        return prepared;
    }

    /** How long things take this candidate. */
    Durations durations(Assignment assignment) {
        return durations(List.of(assignment)).getOrDefault(assignment.id(), Durations.ASSUMED);
    }

    private record Taken(AssignmentId assignment, Action.Kind kind, double minutes) {}

    private Map<AssignmentId, Durations> durations(Collection<Assignment> assignments) {
        List<String> ids = assignments.stream()
                .map(assignment -> assignment.id().toString())
                .toList();
        Map<AssignmentId, Map<Action.Kind, List<Double>>> taken = new HashMap<>();
        database.sql(DURATIONS)
                .param("assignments", ids)
                .query((row, number) -> new Taken(
                        AssignmentId.parse(row.getString("assignment_id")),
                        Action.Kind.valueOf(row.getString("kind")),
                        row.getInt("seconds") / 60.0))
                .list()
                .forEach(one -> taken.computeIfAbsent(one.assignment(), any -> new EnumMap<>(Action.Kind.class))
                        .computeIfAbsent(one.kind(), any -> new ArrayList<>())
                        .add(one.minutes()));
        Map<AssignmentId, Durations> durations = new HashMap<>();
        taken.forEach((assignment, own) -> durations.put(assignment, Durations.of(own)));
        return durations;
    }
}
