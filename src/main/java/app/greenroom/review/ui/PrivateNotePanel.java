package app.greenroom.review.ui;

import app.greenroom.review.PrivateNote;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * The mentor's own note on a question. It saves while one types; what another window of theirs saves meanwhile is merged by
 * the next save and never put under the writer's hands.
 */
@CssImport("./styles/timeline.css")
class PrivateNotePanel extends NativeDetails {

    /** Keeps a note; refusals come as exceptions. */
    @FunctionalInterface
    interface Keeper {

        /**
         * @param base what the writing started from
         * @return what is kept now
         */
        PrivateNote keep(PrivateNote base, PrivateNote note);
    }

    private static final int SAVE_AFTER_MS = 700;

    private final Keeper keeper;
    private final TextArea field = new TextArea();
    private final Span status = new Span();
    private PrivateNote base = PrivateNote.NONE;
    private boolean focused;

    PrivateNotePanel(Keeper keeper) {
        this.keeper = keeper;
        addClassName("private-note");
        Div summary = new Div(new Icon("lock"), new Span("Private note"));
        summary.addClassName("private-note-title");
        setSummary(summary);
        field.setAriaLabel("Private note");
        field.setPlaceholder("Only you read this: what to watch for, what to ask next time.");
        field.setMaxLength(PrivateNote.LONGEST);
        field.setMinRows(2);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SAVE_AFTER_MS);
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                keep(changed.getValue());
            }
        });
        field.addFocusListener(arrived -> focused = true);
        field.addBlurListener(left -> focused = false);
        status.addClassNames("small", "muted");
        status.getElement().setAttribute("role", "status");
        Div content = new Div(field, status);
        content.addClassName("stack");
        setContent(content);
    }

    /** Shows what is stored now, unless somebody writes here. */
    void show(PrivateNote stored) {
        if (focused) {
            return;
        }
        base = stored;
        if (!field.getValue().equals(stored.text())) {
            field.setValue(stored.text());
        }
        if (!stored.text().isBlank()) {
            setOpen(true);
        }
    }

    private void keep(String typed) {
        try {
            PrivateNote mine = new PrivateNote(typed);
            keeper.keep(base, mine);
            base = mine; // what others wrote is merged on the server, and shown once nobody types here
            status.setText("Saved. Only you see it.");
        } catch (Refusal refused) {
            status.setText("Not saved. " + refused.words());
        }
    }
}
