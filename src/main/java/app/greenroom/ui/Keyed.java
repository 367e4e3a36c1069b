package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Holds buttons and links that have a single key each, outside of fields: {@code Keyed.key(button, "1")}. */
@Tag("gr-keyed")
@JsModule("./keys/keyed.ts")
public class Keyed extends Component implements HasComponents, HasStyle {

    public Keyed(Component... content) {
        addClassName("keyed");
        add(content);
    }

    /** Gives a button or link its key, as browsers name it: {@code "1"}, {@code " "}, {@code "u"}. */
    public static void key(Component target, String key) {
        target.getElement().setAttribute("data-key", key);
        target.getElement().setAttribute("aria-keyshortcuts", key.equals(" ") ? "Space" : key);
    }
}
