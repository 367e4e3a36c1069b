package app.greenroom.readiness.ui;

import app.greenroom.readiness.EventId;
import app.greenroom.readiness.RecallSession;
import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Intervals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cards of one session: first what is only to be rated, then what is to be recalled; what failed comes once more. */
class RecallDeck {

    /** A card in its round. */
    record Turn(Card card, boolean rating, boolean again) {}

    /**
     * A card that was graded.
     *
     * @param event what to take back if it was a wrong tap
     * @param doubt why the grade counts as a word; null if it counts as it stands
     */
    record Done(
            Turn turn, Grade grade, EventId event, @Nullable Doubt doubt) {}

    /**
     * What a session begins with.
     *
     * @param item one card before all others; null for no wish
     * @param recalling whether it begins with cards, though there are some to be rated
     */
    record Wish(@Nullable UUID item, boolean recalling) {}

    private final RecallSession session;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final List<Done> done = new ArrayList<>();
    private boolean left;

    RecallDeck(RecallSession session, Wish wish) {
        this.session = session;
        if (!wish.recalling() && wish.item() == null) {
            session.unrated().forEach(card -> waiting.add(new Turn(card, true, false)));
        }
        if (waiting.isEmpty()) {
            recalls(session, wish.item()).forEach(card -> waiting.add(new Turn(card, false, false)));
        }
    }

    private static List<Card> recalls(RecallSession session, @Nullable UUID wanted) {
        List<Card> cards = new ArrayList<>();
        Stream.of(session.due(), session.rest(), session.unrated())
                .flatMap(List::stream)
                .filter(card -> card.id().equals(wanted))
                .findFirst()
                .ifPresent(cards::add);
        session.due().stream().filter(card -> !cards.contains(card)).forEach(cards::add);
        return cards;
    }

    @Nullable Turn current() {
        return left ? null : waiting.peek();
    }

    boolean isOver() {
        return left || waiting.isEmpty();
    }

    /** What was graded so far, in order. */
    List<Done> done() {
        return done;
    }

    int left() {
        return waiting.size();
    }

    /** All that the session holds, each once. */
    List<UUID> items() {
        return cards().map(Card::id).distinct().toList();
    }

    /** Whether the session's cards come mixed. */
    boolean isMixed() {
        return session.isMixed(cards().toList());
    }

    private Stream<Card> cards() {
        return Stream.concat(done.stream().map(Done::turn), waiting.stream()).map(Turn::card);
    }

    /** When the card comes again by a grade. */
    String comesAgain(Grade grade) {
        Turn turn = Objects.requireNonNull(current());
        if (grade != Grade.AGAIN) {
            return ComesAgain.in(turn.card().next().days(grade));
        }
        return turn.again()
                ? ComesAgain.today()
                : ComesAgain.after(waiting.stream()
                        .skip(1)
                        .mapToDouble(each -> each.card().minutes())
                        .sum());
    }

    /** Goes on to the next card. What couldn't be recalled comes again at the end, once. */
    void graded(Grade grade, EventId event, @Nullable Doubt doubt, Intervals next) {
        Turn turn = waiting.remove();
        done.add(new Done(turn, grade, event, doubt));
        if (grade == Grade.AGAIN && !turn.rating() && !turn.again()) {
            waiting.add(new Turn(turn.card().then(next), false, true));
        }
    }

    /** Leaves the cards that are left, until somebody goes on after all. */
    void end() {
        left = true;
    }

    /** Goes on where the session was left. */
    void resume() {
        left = false;
    }

    /** Goes back to the card before, as if it had not been graded. */
    void back() {
        Done last = done.removeLast();
        left = false;
        if (last.grade() == Grade.AGAIN && !last.turn().rating() && !last.turn().again()) {
            waiting.removeLast();
        }
        waiting.addFirst(last.turn());
    }
}
