package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.ui.Keyed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;

/** One thing to recall: it alone at first, and on demand what was kept about it. */
class RecallCard extends Article {

    private final Div back = new Div();
    private final NativeButton show = new NativeButton("", pressed -> turn());
    private final RecallClock clock;
    private final SerializableSupplier<Component> kept;

    /**
     * @param rating whether it is only to be said how well it is known
     * @param kept makes what is shown on the other side
     */
    RecallCard(Card card, boolean rating, SerializableSupplier<Component> kept) {
        this.kept = kept;
        this.clock = new RecallClock(card.speaking());
        addClassName("recall-card");
        getElement().setAttribute("tabindex", "-1");
        Span topic = words(new Span(card.topic() == null ? "" : card.topic()), "recall-topic", "muted");
        topic.setVisible(card.topic() != null);
        Paragraph hint = new Paragraph(hint(card, rating));
        hint.addClassNames("muted", "recall-hint");
        Span space = new Span("space");
        space.addClassName("key-cap");
        space.getElement().setAttribute("aria-hidden", "true");
        show.add(new Span(card.question() ? SAY.showAnswer() : SAY.showNote()), space);
        show.addClassName("recall-show");
        show.getElement().setAttribute("aria-expanded", "false");
        Keyed.key(show, " ");
        back.addClassName("recall-back");
        back.getElement().setAttribute("tabindex", "-1");
        back.setVisible(false);
        show.setVisible(!rating);
        if (card.question()) {
            H2 ask = words(new H2(SAY.sayAnswer(card.number())), "recall-ask");
            add(topic, ask, words(new Paragraph(card.text()), "recall-text"), clock, hint, show, back);
        } else {
            add(topic, words(new H2(card.text()), "recall-text"), hint, show, back);
        }
    }

    /** Whether the other side was shown. */
    boolean isTurned() {
        return back.isVisible();
    }

    /** Shows the other side, and brings the keyboard to it. */
    void turn() {
        if (!back.isVisible()) {
            clock.stop();
            back.add(kept.get());
            back.setVisible(true);
            show.setVisible(false);
            back.getElement().callJsFunction("focus");
        }
    }

    /** Brings the keyboard here. */
    void focus() {
        getElement().callJsFunction("focus");
    }

    private static <C extends Component & HasStyle> C words(C component, String... classes) {
        component.addClassNames(classes);
        component.getElement().setAttribute("dir", "auto");
        return component;
    }

    private static String hint(Card card, boolean rating) {
        if (rating) {
            return SAY.rateHint();
        }
        if (card.question()) {
            return SAY.answerHint();
        }
        return card.learn() ? SAY.learnHint() : SAY.recallHint();
    }
}
