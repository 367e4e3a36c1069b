package app.greenroom.review.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** One line, if the candidate wants to, on what the mentor should look at. */
class LookAtField extends TextField {

    private static final int LONGEST = 300;

    LookAtField() {
        addClassName("look-at");
        setPlaceholder("Please look at… (if you like)");
        setAriaLabel("Please look at");
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY); // and when it loses the focus, as by a press on the button
        setWidthFull();
        setVisible(false);
    }
}
