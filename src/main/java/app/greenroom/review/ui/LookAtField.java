package app.greenroom.review.ui;

import app.greenroom.answer.LookAt;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One line, if the candidate wants to, on what the mentor should look at. */
class LookAtField extends TextField {

    LookAtField() {
        addClassName("look-at");
        setPlaceholder("Please look at… (if you like)");
        setAriaLabel("Please look at");
        setMaxLength(LookAt.LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY); // and when it loses the focus, as by a press on the button
        setWidthFull();
        setVisible(false);
    }
}
