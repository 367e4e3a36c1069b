package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

import app.greenroom.readiness.model.Doubt;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Says quietly why the last grade counts as claimed, and leads back to its card. */
class DoubtNote extends Div {

    private final Span words = new Span();
    private final NativeButton redo;

    /** @param redo takes the grade back and shows its card */
    DoubtNote(SerializableRunnable redo) {
        addClassNames("doubt-note", "small");
        this.redo = new NativeButton(SAY.tryAgain(), pressed -> redo.run());
        this.redo.addClassName("recall-button");
        words.getElement().setAttribute("role", "status");
        words.getElement().setAttribute("dir", "auto");
        add(words, this.redo);
    }

    /** About the grade that was given last. */
    void show(RecallDeck deck) {
        RecallDeck.Done last = deck.done().isEmpty() ? null : deck.done().getLast();
        Doubt doubt = last == null ? null : last.doubt();
        words.setText(
                last == null || doubt == null
                        ? ""
                        : SAY.countsAsClaimed(
                                ActionWords.shortened(last.turn().card().text()), doubt));
        redo.setVisible(doubt != null);
    }
}
