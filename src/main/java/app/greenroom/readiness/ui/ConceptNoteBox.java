package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.dossier.ui.PassageText;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.NoteField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * The candidate's note: rendered to read, a field to write. It saves while one types; what another window saves
 * meanwhile is merged by the next save and never put under the writer's hands.
 */
class ConceptNoteBox extends Div {

    private final boolean editable;
    private final NoteKeeper keeper;
    private final PassageText text;
    private final NoteField field = new NoteField(ConceptNote.LONGEST_TEXT, this::keep);
    private final Span status = new Span();
    private final NativeButton edit = new NativeButton(SAY.editNote(), pressed -> write(true));
    private final NativeButton done = new NativeButton(SAY.done(), pressed -> write(false));
    private final Span nothing = new Span(SAY.noNote());

    /** What the writing in the field started from. */
    private ConceptNote base;

    private boolean writing;

    ConceptNoteBox(ConceptItem item, boolean editable, NoteKeeper keeper) {
        this.editable = editable;
        this.keeper = keeper;
        this.base = item.note();
        text = new PassageText(
                "note:" + item.concept().id(), SAY.noteOn(item.concept().text()));
        addClassName("concept-note");
        field.setPlaceholder(SAY.explainIt());
        field.setLabel(SAY.yourNote());
        field.setMinRows(3);
        status.getElement().setAttribute("role", "status");
        status.addClassNames("small", "muted");
        edit.addClassName("text-button");
        done.addClassName("text-button");
        nothing.addClassName("muted");
        Div foot = new Div(edit, done, status);
        foot.addClassName("actions");
        add(text, nothing, field, foot);
        write(editable && base.text().isBlank());
    }

    /** Shows what is stored now. */
    void show(ConceptNote stored) {
        if (writing && field.isFocused()) {
            return;
        }
        base = stored;
        if (writing) {
            field.show(stored.text());
        } else {
            render();
        }
    }

    private void keep(String typed) {
        status.setText(SAY.notSavedYet());
        try {
            ConceptNote mine = new ConceptNote(typed, base.links());
            ConceptNote saved = keeper.keep(base, mine);
            base = new ConceptNote(mine.text(), saved.links());
            status.setText(SAY.saved());
        } catch (Refusal refused) {
            status.setText(SAY.notSaved(refused.words()));
        }
    }

    private void write(boolean begin) {
        writing = begin && editable;
        field.setVisible(writing);
        done.setVisible(writing && !base.text().isBlank());
        status.setText("");
        if (writing) {
            field.setValue(base.text());
            text.setVisible(false);
            nothing.setVisible(false);
            edit.setVisible(false);
        } else {
            render();
        }
    }

    private void render() {
        boolean empty = base.text().isBlank();
        text.setVisible(!empty);
        nothing.setVisible(empty);
        edit.setVisible(editable);
        edit.setText(empty ? SAY.writeNote() : SAY.editNote());
        text.setText(SafeMarkdown.show(base.text()), 0);
    }
}
