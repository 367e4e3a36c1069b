package app.greenroom.snippet.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.snippet.SnippetTexts.SAY;

import app.greenroom.shared.Refusal;
import app.greenroom.snippet.SnippetText;
import app.greenroom.ui.FirstWrong;
import app.greenroom.ui.words.Phrase;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/** Where a snippet is written. What was refused stays to be mended. */
class SnippetForm extends Div {

    private final TextField title = new TextField(SAY.name());
    private final TextArea body = new TextArea(SAY.text());
    private final Span problem = new Span();

    /** @param save may throw a {@link Refusal} */
    SnippetForm(
            String titleBefore, String bodyBefore, SerializableConsumer<SnippetText> save, SerializableRunnable close) {
        addClassNames("card", "snippet-form");
        title.setMaxLength(SnippetText.LONGEST_TITLE);
        title.setValue(titleBefore);
        title.setHelperText(SAY.nameHelp());
        body.setMaxLength(SnippetText.LONGEST_BODY);
        body.setMinRows(3);
        body.setValue(bodyBefore);
        problem.addClassNames("composer-words");
        problem.getElement().setAttribute("role", "alert");
        Button keep = new Button(COMMON.save(), pressed -> attempt(save));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        Button cancel = new Button(COMMON.cancel(), pressed -> close.run());
        Div actions = new Div(cancel, keep);
        actions.addClassName("actions");
        add(title, body, help(), problem, actions);
    }

    /** Somebody else changed the snippet while this is open. */
    void overtaken() {
        problem.setText(SAY.changedBySomeoneElse());
    }

    void focus() {
        title.focus();
    }

    private void attempt(SerializableConsumer<SnippetText> save) {
        problem.setText("");
        mark(title, SAY.nameMissing());
        mark(body, SAY.textMissing());
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

    private static Phrase help() {
        Phrase help = new Phrase(SAY.placeholders());
        help.addClassNames("small", "muted");
        return help;
    }
}
