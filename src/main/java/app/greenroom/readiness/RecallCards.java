package app.greenroom.readiness;

import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Stage;
import app.greenroom.text.TextStatistics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the cards of a recall session in order. */
final class RecallCards {

    private final Prepared prepared;
    private final Map<UUID, Integer> words;

    /** @param words how many words the answers have, by question */
    RecallCards(Prepared prepared, Map<UUID, Integer> words) {
        this.prepared = prepared;
        this.words = words;
    }

    RecallSession session() {
        List<Action> due = NextActions.session(prepared);
        Set<Integer> taken = due.stream().map(Action::item).collect(Collectors.toSet());
        List<Action> all = prepared.outlook()
                .everything()
                .filter(action -> action.kind().recalls())
                .toList();
        return new RecallSession(
                all.stream()
                        .filter(action -> !NextActions.isKnown(item(action)))
                        .map(this::card)
                        .toList(),
                mixed(due.stream().map(this::card).toList()),
                all.stream()
                        .filter(action -> NextActions.isKnown(item(action)) && !taken.contains(action.item()))
                        .map(this::card)
                        .toList(),
                isVaried(),
                prepared.number());
    }

    private boolean isVaried() {
        boolean said = prepared.items().stream()
                .map(item -> item.item().stage())
                .anyMatch(stage -> stage == Stage.SUBMITTED || stage == Stage.APPROVED);
        return said
                || prepared.items().stream()
                                .filter(item -> !item.question())
                                .map(item -> Objects.requireNonNullElse(item.topic(), ""))
                                .distinct()
                                .count()
                        > 1;
    }

    private PreparedItem item(Action action) {
        return prepared.items().get(action.item());
    }

    private RecallSession.Card card(Action action) {
        PreparedItem item = item(action);
        Duration speaking =
                item.question() ? TextStatistics.speakingTime(words.getOrDefault(item.id(), 0)) : Duration.ZERO;
        return new RecallSession.Card(
                item.id(),
                item.question(),
                item.number(),
                item.topic(),
                item.text(),
                action.kind() == Action.Kind.LEARN,
                action.minutes(),
                action.gain(),
                speaking,
                prepared.span().intervals(item.item().recollection()));
    }

    /** Two of one topic don't follow each other where that can be helped: recalling is harder then, and worth more. */
    static List<RecallSession.Card> mixed(List<RecallSession.Card> ordered) {
        List<RecallSession.Card> waiting = new ArrayList<>(ordered);
        List<RecallSession.Card> mixed = new ArrayList<>();
        while (!waiting.isEmpty()) {
            RecallSession.Card before = mixed.isEmpty() ? null : mixed.getLast();
            RecallSession.Card next = waiting.stream()
                    .limit(5)
                    .filter(card -> before == null || !Objects.equals(card.topic(), before.topic()))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            mixed.add(next);
        }
        return mixed;
    }
}
