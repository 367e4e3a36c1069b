package app.greenroom.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A small button that is only a picture; what it does is said to those who point at it or listen. */
public class ToolButton extends NativeButton {

    /** @param label what it does, as a command */
    public ToolButton(String icon, String label, Runnable action) {
        add(new Icon(icon));
        addClickListener(pressed -> action.run());
        addClassName("comment-tool");
        setAriaLabel(label);
        setTitle(label);
    }
}
