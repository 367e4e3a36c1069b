package app.greenroom.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * A button, of which a page may have dozens. It listens to the press alone: the framework's own click asks the browser for
 * nine facts about the pointer, and remembers for each button that it does.
 */
public class PressButton extends NativeButton {

    private final SerializableRunnable action;

    /** @param words what it does, as a command; none if who makes it says so in another way */
    public PressButton(String words, SerializableRunnable action) {
        super(words);
        this.action = action;
        getElement().addEventListener("click", pressed -> action.run());
    }

    /** A click that comes from the server's side is a press too. */
    @Override
    protected void fireEvent(ComponentEvent<?> event) {
        super.fireEvent(event);
        if (event instanceof ClickEvent<?>) {
            action.run();
        }
    }
}
