package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ImportPageTexts.SAY;

import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a dossier comes in: pasted, from a file, or our sample. */
class PasteForm extends Div {

    /** More than anybody types between two changes: it was pasted, and is read at once. */
    private static final int PASTED = 200;

    private static final int TYPING_PAUSE_MS = 800;

    /** What the form asks for. */
    interface Actions {
        void typed(String text);

        void read(String text);

        /** Takes the entries of what is no dossier for questions, where that makes sense. */
        default void readAsQuestions(String text) {}

        /** Takes our sample instead, where that makes sense. */
        default void sample() {}
    }

    private final Actions actions;
    private final TextArea text = new TextArea(SAY.dossierAsMarkdown());
    private final Div refusal = new Div();
    private final boolean takesLists;

    /** @param upload opens the file chooser; null where another file or the sample would be out of place */
    PasteForm(ImportDraft draft, @Nullable Component upload, Actions actions) {
        this.actions = actions;
        this.takesLists = upload != null;
        addClassName("paste-form");
        text.setValue(draft.source());
        text.setHelperText(upload == null ? SAY.editHelp() : SAY.pasteHelp());
        text.setPlaceholder(SAY.titleExample());
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.addValueChangeListener(this::changed);
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        Button read = new Button(SAY.preview(), pressed -> actions.read(text.getValue()));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(read);
        buttons.addClassName("actions");
        if (upload != null) {
            Button sample = new Button(SAY.trySample(), pressed -> actions.sample());
            sample.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(upload, sample);
        }
        refuse(draft.source().isBlank() || draft.proposal() != null ? List.of() : draft.warnings());
        add(refusal, text, buttons);
    }

    void focus() {
        text.focus();
    }

    /** Brings into sight why the text is no dossier. */
    void bringRefusal() {
        refusal.getElement().callJsFunction("scrollIntoView");
    }

    /** Says why the text is no dossier; no reason takes the words away. */
    void refuse(List<ImportWarning> reasons) {
        refusal.removeAll();
        refusal.setVisible(!reasons.isEmpty());
        UnorderedList list = new UnorderedList();
        reasons.forEach(reason -> list.add(new ListItem(SAY.reason(reason.line(), reason.message()))));
        refusal.add(new H2(new Icon("warning"), new Span(SAY.notADossierYet())), list, new Paragraph(SAY.textIsKept()));
        if (takesLists && reasons.stream().anyMatch(reason -> reason.undo() == ImportWarning.Undo.REFUSAL)) {
            Button anyway = new Button(SAY.importAsQuestions(), pressed -> actions.readAsQuestions(text.getValue()));
            anyway.addThemeVariants(ButtonVariant.SMALL);
            refusal.add(anyway);
        }
    }

    private void changed(ValueChangeEvent<String> change) {
        boolean pasted = change.getValue().length() - change.getOldValue().length() > PASTED;
        if (change.isFromClient() && pasted) {
            actions.read(change.getValue());
        } else {
            actions.typed(change.getValue());
        }
    }
}
