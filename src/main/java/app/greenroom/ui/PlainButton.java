package app.greenroom.ui;

import com.vaadin.flow.function.SerializableRunnable;

/** A small button with a thin line around it. */
public class PlainButton extends PressButton {

    /** @param words what it does, as a command */
    public PlainButton(String words, SerializableRunnable action) {
        super(words, action);
        addClassName("plain-button");
    }
}
