package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Revision;
import app.greenroom.ui.Facts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/** What the candidate asks to look at, on top of the review while it waits. */
public class LookAtNote extends Div {

    private final Facts facts = new Facts();

    public LookAtNote() {
        addClassName("look-at-note");
        setVisible(false);
    }

    /** @param submission the number of the one that is reviewed */
    public void show(Answer answer, List<Revision> revisions, int submission, String candidate) {
        String note = answer.state() == AnswerState.SUBMITTED
                ? revisions.stream()
                        .filter(revision -> revision.number() == submission)
                        .map(Revision::note)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
        if (!facts.areNew(note, candidate)) {
            return;
        }
        removeAll();
        setVisible(note != null);
        if (note != null) {
            Span asks = new Span(SAY.noteFrom(candidate));
            asks.addClassName("look-at-who");
            asks.getElement().setAttribute("dir", "auto");
            Span words = new Span(note);
            words.getElement().setAttribute("dir", "auto");
            add(asks, words);
        }
    }
}
