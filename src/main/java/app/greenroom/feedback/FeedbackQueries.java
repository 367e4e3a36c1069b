package app.greenroom.feedback;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.queries.SaidQueries;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.round.Decision;
import app.greenroom.round.VerdictQueries;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums up feedback for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class FeedbackQueries {

    private record Spot(AssignmentId assignment, PassageKind about, UUID target) {}

    private final SaidQueries said;
    private final VerdictQueries verdicts;
    private final AnswerDirectory answers;
    private final ItemQueries items;

    FeedbackQueries(SaidQueries said, VerdictQueries verdicts, AnswerDirectory answers, ItemQueries items) {
        this.said = said;
        this.verdicts = verdicts;
        this.answers = answers;
        this.items = items;
    }

    /** What waits for the candidates of these assignments, and what others said since a time, in four queries. */
    public List<Feedback> since(Instant since, Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        Map<Spot, Feedback> feedback = new LinkedHashMap<>();
        inThreads(since, assignments).forEach(one -> add(feedback, one));
        Map<AnswerId, Begun> begun =
                answers.begun(assignments).stream().collect(Collectors.toMap(Begun::id, Function.identity()));
        verdicts.latestSince(since, begun.keySet())
                .forEach((id, decision) -> add(feedback, decided(Objects.requireNonNull(begun.get(id)), decision)));
        return List.copyOf(feedback.values());
    }

    /** As {@link #since}, of what is said in threads only. */
    List<Feedback> inThreads(Instant since, Collection<Assignment> assignments) {
        Set<UUID> removed =
                items.removed(assignments.stream().map(Assignment::dossier).toList());
        return said.since(since, assignments).stream()
                .filter(one -> !removed.contains(one.target()))
                .map(one -> new Feedback(one.assignment(), one.about(), one.target(), one.open(), one.comments(), null))
                .toList();
    }

    private static Feedback decided(Begun answer, Decision decision) {
        return new Feedback(
                answer.assignment().id(),
                PassageKind.QUESTION,
                answer.question().value(),
                0,
                0,
                decision);
    }

    private static void add(Map<Spot, Feedback> all, Feedback one) {
        all.merge(new Spot(one.assignment(), one.about(), one.target()), one, Feedback::plus);
    }
}
