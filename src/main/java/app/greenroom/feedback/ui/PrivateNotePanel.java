package app.greenroom.feedback.ui;

import static app.greenroom.feedback.ui.FeedbackPageTexts.SAY;

import app.greenroom.feedback.PrivateNote;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Icon;
import app.greenroom.ui.NoteField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

/**
 * The mentor's own note on a question. It saves while one types; what another window of theirs saves meanwhile is merged by
 * the next save and never put under the writer's hands.
 */
public class PrivateNotePanel extends NativeDetails {

    /** Keeps a note; refusals come as exceptions. */
    @FunctionalInterface
    public interface Keeper {

        /**
         * @param base what the writing started from
         * @return what is kept now
         */
        PrivateNote keep(PrivateNote base, PrivateNote note);
    }

    private final Keeper keeper;
    private final NoteField field = new NoteField(PrivateNote.LONGEST, this::keep);
    private final Span status = new Span();
    private PrivateNote base = PrivateNote.NONE;

    public PrivateNotePanel(Keeper keeper) {
        this.keeper = keeper;
        addClassName("private-note");
        Div summary = new Div(new Icon("lock"), new Span(SAY.privateNote()));
        summary.addClassName("private-note-title");
        setSummary(summary);
        field.setAriaLabel(SAY.privateNote());
        field.setPlaceholder(SAY.noteHint());
        field.setMinRows(2);
        status.addClassNames("small", "muted");
        status.getElement().setAttribute("role", "status");
        Div content = new Div(field, status);
        content.addClassName("stack");
        setContent(content);
    }

    /** Shows what is stored now, unless somebody writes here. */
    public void show(PrivateNote stored) {
        if (field.isFocused()) {
            return;
        }
        base = stored;
        field.show(stored.text());
        if (!stored.text().isBlank()) {
            setOpen(true);
        }
    }

    private void keep(String typed) {
        try {
            PrivateNote mine = new PrivateNote(typed);
            keeper.keep(base, mine);
            base = mine; // what others wrote is merged on the server, and shown once nobody types here
            status.setText(SAY.noteSaved());
        } catch (Refusal refused) {
            status.setText(SAY.notSaved(refused.words()));
        }
    }
}
