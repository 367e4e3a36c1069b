package app.greenroom.readiness;

import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Outlook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts the cards of a recall session in order. */
final class RecallCards {

    private RecallCards() {}

    static RecallSession session(Prepared prepared) {
        Outlook outlook = prepared.outlook();
        List<RecallSession.Card> due = outlook.next().stream()
                .filter(action -> action.kind() == Action.Kind.CHECK || action.kind() == Action.Kind.LEARN)
                .filter(action -> prepared.items().get(action.item()).ratedAt() != null)
                .sorted(Comparator.comparing((Action action) -> action.kind() == Action.Kind.LEARN)
                        .thenComparing(Outlook.MOST_URGENT_FIRST))
                .map(action -> card(prepared, action))
                .toList();
        List<RecallSession.Card> unrated = prepared.items().stream()
                .filter(item -> !item.question() && item.ratedAt() == null)
                .map(item -> new RecallSession.Card(item.id(), false, item.topic(), item.text(), 0, true, 0))
                .toList();
        List<RecallSession.Card> answers = outlook.next().stream()
                .filter(action -> action.kind() == Action.Kind.REHEARSE)
                .map(action -> card(prepared, action))
                .toList();
        return new RecallSession(unrated, mixed(due), answers, prepared.number());
    }

    private static RecallSession.Card card(Prepared prepared, Action action) {
        PreparedItem item = prepared.items().get(action.item());
        boolean learn = action.kind() == Action.Kind.LEARN;
        double chance =
                learn ? 0 : item.item().memory(Prepared.day(prepared.span().today()), prepared.assumptions());
        return new RecallSession.Card(
                item.id(), item.question(), item.topic(), item.text(), chance, learn, action.gain());
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
