package app.greenroom.readiness;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.Assignment;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads readiness for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class ReadinessDirectory {

    private final ReadinessReader reader;

    ReadinessDirectory(ReadinessReader reader) {
        this.reader = reader;
    }

    /** How ready each candidate is, without what to do next; the same few queries, however many there are. */
    public Map<AssignmentId, ReadinessSummary> numbers(Collection<Assignment> assignments) {
        Map<AssignmentId, ReadinessSummary> summaries = new HashMap<>();
        reader.readNumbers(assignments).forEach((id, prepared) -> summaries.put(id, summary(prepared, List.of())));
        return summaries;
    }

    /** How ready each candidate is and what pays most to do next; the same few queries, however many there are. */
    public Map<AssignmentId, ReadinessSummary> withNext(Collection<Assignment> assignments, int most) {
        Map<AssignmentId, ReadinessSummary> summaries = new HashMap<>();
        reader.readAll(assignments)
                .forEach((id, prepared) -> summaries.put(id, summary(prepared, NextActions.of(prepared, most))));
        return summaries;
    }

    private static ReadinessSummary summary(Prepared prepared, List<NextAction> next) {
        return new ReadinessSummary(prepared.number(), prepared.topics(), prepared.unrated(), next, asked(prepared));
    }

    private static @Nullable Instant asked(Prepared prepared) {
        return prepared.items().stream()
                .filter(item -> item.answer() == AnswerState.CHANGES_REQUESTED)
                .map(PreparedItem::since)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
