package app.greenroom.readiness.ui;

import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.ui.Keyed;
import com.vaadin.flow.component.Component;
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
    private final SerializableSupplier<Component> kept;

    /**
     * @param rating whether it is only to be said how well it is known
     * @param kept makes what is shown on the other side
     */
    RecallCard(Card card, boolean rating, SerializableSupplier<Component> kept) {
        this.kept = kept;
        addClassName("recall-card");
        Span topic = new Span(card.topic() == null ? "" : card.topic());
        topic.addClassNames("recall-topic", "muted");
        topic.getElement().setAttribute("dir", "auto");
        topic.setVisible(card.topic() != null);
        H2 text = new H2(card.text());
        text.addClassName("recall-text");
        text.getElement().setAttribute("dir", "auto");
        Paragraph hint = new Paragraph(hint(card, rating));
        hint.addClassNames("muted", "recall-hint");
        Span space = new Span("space");
        space.addClassName("key-cap");
        space.getElement().setAttribute("aria-hidden", "true");
        show.add(new Span(card.question() ? "Show your answer" : "Show note and links"), space);
        show.addClassName("recall-show");
        show.getElement().setAttribute("aria-expanded", "false");
        Keyed.key(show, " ");
        back.addClassName("recall-back");
        back.setVisible(false);
        show.setVisible(!rating);
        add(topic, text, hint, show, back);
    }

    /** Whether the other side was shown. */
    boolean isTurned() {
        return back.isVisible();
    }

    /** Shows the other side. */
    void turn() {
        if (!back.isVisible()) {
            back.add(kept.get());
            back.setVisible(true);
            show.setVisible(false);
        }
    }

    private static String hint(Card card, boolean rating) {
        if (rating) {
            return "How well do you know this? Your first impression is enough.";
        }
        if (card.question()) {
            return "Say your answer aloud, as you would in the interview, then check.";
        }
        return card.learn()
                ? "Read up on it and take a note. Then explain it aloud without looking."
                : "Explain it aloud without looking, then check.";
    }
}
