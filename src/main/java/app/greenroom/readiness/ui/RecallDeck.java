package app.greenroom.readiness.ui;

import app.greenroom.readiness.EventId;
import app.greenroom.readiness.RecallSession;
import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Grade;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cards of one session: first what is only to be rated, then what is to be recalled; what failed comes once more. */
class RecallDeck {

    static final int CARDS = 10;
    static final int NEW_CARDS = 2;

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

    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final List<Done> done = new ArrayList<>();
    private boolean left;

    /** @param wanted what the session begins with; null for no wish */
    RecallDeck(RecallSession session, @Nullable UUID wanted) {
        if (wanted == null) {
            session.unrated().forEach(card -> waiting.add(new Turn(card, true, false)));
        }
        if (waiting.isEmpty()) {
            recalls(session, wanted).forEach(card -> waiting.add(new Turn(card, false, false)));
        }
    }

    private static List<Card> recalls(RecallSession session, @Nullable UUID wanted) {
        List<Card> cards = new ArrayList<>();
        List<Card> all = new ArrayList<>(session.due());
        all.addAll(session.answers());
        all.stream().filter(card -> card.id().equals(wanted)).findFirst().ifPresent(cards::add);
        session.unrated().stream()
                .filter(card -> card.id().equals(wanted))
                .findFirst()
                .ifPresent(cards::add);
        int fresh = 0;
        for (Card card : session.due()) {
            if (cards.size() < CARDS && !cards.contains(card) && (!card.learn() || fresh < NEW_CARDS)) {
                cards.add(card);
                fresh += card.learn() ? 1 : 0;
            }
        }
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

    /** Whether one thing comes among others: what is recalled over and over alone is easy for the moment only. */
    boolean isMixed() {
        return Stream.concat(done.stream().map(Done::turn), waiting.stream())
                        .map(turn -> turn.card().id())
                        .distinct()
                        .count()
                > 1;
    }

    /** Goes on to the next card. What couldn't be recalled comes again at the end, once. */
    void graded(Grade grade, EventId event, @Nullable Doubt doubt) {
        Turn turn = waiting.remove();
        done.add(new Done(turn, grade, event, doubt));
        if (grade == Grade.AGAIN && !turn.rating() && !turn.again()) {
            waiting.add(new Turn(turn.card(), false, true));
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
