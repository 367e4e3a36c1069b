package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How far one is in a session. */
class RecallProgress extends Div {

    private static final int RATED_A_MINUTE = 10;

    private final Span words = new Span();
    private final Element bar = new Element("progress");

    RecallProgress() {
        addClassName("recall-progress");
        words.addClassNames("num", "small", "muted");
        words.getElement().setAttribute("role", "status");
        bar.setAttribute("aria-label", SAY.progress());
        getElement().appendChild(bar);
        add(words);
    }

    void show(RecallDeck deck) {
        int all = deck.done().size() + deck.left();
        bar.setAttribute("max", String.valueOf(Math.max(1, all)));
        bar.setAttribute("value", String.valueOf(deck.done().size())); // without one the bar would sway
        words.setText(words(deck, all));
    }

    private static String words(RecallDeck deck, int all) {
        RecallDeck.Turn turn = deck.current();
        int at = deck.done().size() + 1;
        if (turn == null || !turn.rating()) {
            return SAY.place(at, all);
        }
        return SAY.ratePlace(at, all, Math.ceilDiv(deck.left(), RATED_A_MINUTE));
    }
}
