package app.greenroom.readiness;

import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Assumptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What to do next, the one place that says so: what Today and Readiness propose, what a session of recalling holds, and
 * what stands at its end.
 */
final class NextActions {

    private record Weighed(NextAction action, double urgency) {}

    private NextActions() {}

    /** What pays, what pays most first. The cards of one session are one thing to do, in the place of the best of them. */
    static List<NextAction> of(Prepared prepared, int most) {
        List<Action> cards = session(prepared);
        List<Weighed> weighed = new ArrayList<>();
        if (cards.size() > 1) {
            weighed.add(together(prepared, cards));
        } else {
            cards.forEach(card -> weighed.add(alone(prepared, card)));
        }
        known(prepared).stream()
                .filter(action -> !action.kind().recalls())
                .forEach(action -> weighed.add(alone(prepared, action)));
        return weighed.stream()
                .sorted(Comparator.comparingDouble(Weighed::urgency).reversed())
                .limit(most)
                .map(Weighed::action)
                .toList();
    }

    /** The cards of the next session, what pays most by the minute first: as many as fit. */
    static List<Action> session(Prepared prepared) {
        Assumptions.Session limits = prepared.assumptions().session();
        List<Action> taken = new ArrayList<>();
        int fresh = 0;
        double minutes = 0;
        for (Action action : known(prepared)) {
            boolean learn = action.kind() == Action.Kind.LEARN;
            boolean fits = taken.isEmpty() || minutes + action.minutes() <= limits.minutes();
            if (action.kind().recalls()
                    && fits
                    && taken.size() < limits.cards()
                    && !(learn && fresh == limits.fresh())) {
                taken.add(action);
                minutes += action.minutes();
                fresh += learn ? 1 : 0;
            }
        }
        return taken;
    }

    /** What pays. What was never rated is to be rated first, all at once: nobody should learn what they know. */
    private static List<Action> known(Prepared prepared) {
        return prepared.outlook().next().stream()
                .filter(action -> isKnown(prepared.items().get(action.item())))
                .toList();
    }

    static boolean isKnown(PreparedItem item) {
        return item.question() || item.ratedAt() != null;
    }

    private static Weighed alone(Prepared prepared, Action action) {
        PreparedItem item = prepared.items().get(action.item());
        return new Weighed(
                new NextAction.Single(
                        action.kind(), item.id(), item.number(), item.text(), rounded(action.minutes()), action.gain()),
                action.urgency());
    }

    private static Weighed together(Prepared prepared, List<Action> cards) {
        double minutes = cards.stream().mapToDouble(Action::minutes).sum();
        double gain = cards.stream().mapToDouble(Action::gain).sum();
        List<Integer> answers = cards.stream()
                .map(card -> prepared.items().get(card.item()))
                .filter(PreparedItem::question)
                .map(PreparedItem::number)
                .sorted()
                .toList();
        return new Weighed(
                new NextAction.Session(cards.size() - answers.size(), answers, rounded(minutes), gain),
                cards.getFirst().urgency());
    }

    private static int rounded(double minutes) {
        return Math.max(1, (int) Math.round(minutes));
    }
}
