package app.greenroom.ui;

import com.vaadin.flow.function.SerializableRunnable;

/** A small button that is only a picture; what it does is said to those who point at it or listen. */
public class ToolButton extends PressButton {

    /** @param label what it does, as a command */
    public ToolButton(String icon, String label, SerializableRunnable action) {
        super("", action);
        add(new Icon(icon));
        addClassName("comment-tool");
        setAriaLabel(label);
        setTitle(label);
    }
}
