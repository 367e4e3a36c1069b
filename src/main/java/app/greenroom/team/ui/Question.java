package app.greenroom.team.ui;

import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.account.ui.Fields;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.BooleanSupplier;

/** Asks before something happens that reaches far; it stands where it was asked for. */
class Question extends Section {

    /**
     * @param answered runs when it is answered either way
     * @param act what a yes does
     */
    Question(String title, String words, String yes, Runnable answered, Runnable act) {
        this(title, words, yes, answered, () -> {
            act.run();
            return true;
        });
    }

    /** @param act what a yes does; gives whether the question is answered by it */
    Question(String title, String words, String yes, Runnable answered, BooleanSupplier act, Component... further) {
        addClassNames("card", "stack", "question");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", title);
        Button agree = Fields.primary(yes, () -> {
            try {
                if (act.getAsBoolean()) {
                    answered.run();
                }
            } catch (Refusal refusal) {
                answered.run();
                Notice.problem(refusal.words());
            }
        });
        Button no = new Button(COMMON.cancel(), pressed -> answered.run());
        no.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(agree, no);
        buttons.addClassName("actions");
        add(new H3(title), new Paragraph(words));
        add(further);
        add(buttons);
        getElement().setAttribute("tabindex", "-1");
    }

    /** It has the focus itself, and is read out: a key pressed twice answers nothing. */
    void focus() {
        getElement().callJsFunction("focus");
    }
}
