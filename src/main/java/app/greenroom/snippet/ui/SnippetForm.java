package app.greenroom.snippet.ui;

import app.greenroom.shared.Refusal;
import app.greenroom.snippet.SnippetText;
import app.greenroom.ui.FirstWrong;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Where a snippet is written. What was refused stays to be mended. */
class SnippetForm extends Div {

    private final TextField title = new TextField("Name");
    private final TextArea body = new TextArea("Text");
    private final Span problem = new Span();

    /** @param save may throw a {@link Refusal} */
    SnippetForm(
            String titleBefore, String bodyBefore, SerializableConsumer<SnippetText> save, SerializableRunnable close) {
        addClassNames("card", "snippet-form");
        title.setMaxLength(SnippetText.LONGEST_TITLE);
        title.setValue(titleBefore);
        title.setHelperText("Type / and this name to find it");
        body.setMaxLength(SnippetText.LONGEST_BODY);
        body.setMinRows(3);
        body.setValue(bodyBefore);
        problem.addClassNames("composer-words");
        problem.getElement().setAttribute("role", "alert");
        Button keep = new Button("Save", pressed -> attempt(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        Button cancel = new Button("Cancel", pressed -> close.run());
        Div actions = new Div(cancel, keep);
        actions.addClassName("actions");
        add(title, body, help(), problem, actions);
    }

    /** Somebody else changed the snippet while this is open. */
    void overtaken() {
        problem.setText("Someone else changed this snippet. Saving will replace their version with yours.");
    }

    void focus() {
        title.focus();
    }

    private void attempt(SerializableConsumer<SnippetText> save) {
        problem.setText("");
        mark(title, "Enter a name for the snippet.");
        mark(body, "Enter the snippet’s text.");
        if (title.isInvalid() || body.isInvalid()) {
            FirstWrong.focus(this);
            return;
        }
        try {
            save.accept(new SnippetText(title.getValue(), body.getValue()));
        } catch (Refusal refused) {
            problem.setText(refused.words());
        }
    }

    /** A field with nothing in it says what belongs there. */
    private static <F extends HasValidation & HasValue<?, String>> void mark(F field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(field.getValue().isBlank());
    }

    private static Paragraph help() {
        Paragraph help = new Paragraph();
        help.addClassNames("small", "muted");
        help.add(
                new Code("{name}"),
                new Span(" becomes the candidate’s first name; "),
                new Code("{question}"),
                new Span(", "),
                new Code("{number}"),
                new Span(", "),
                new Code("{company}"),
                new Span(", "),
                new Code("{role}"),
                new Span(" and "),
                new Code("{me}"),
                new Span(" work the same way. "),
                new Code("{{…}}"),
                new Span(" is a blank to fill in each time."));
        return help;
    }
}
