package app.greenroom.ui;

import com.vaadin.flow.component.HasElement;

/** Marks what leads to another page by way of the server, so that the browser shows that page's shape meanwhile. */
public final class Leads {

    private Leads() {}

    /** The control, marked. */
    public static <C extends HasElement> C away(C control) {
        control.getElement().setAttribute("data-leads", true);
        return control;
    }
}
