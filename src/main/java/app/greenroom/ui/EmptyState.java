package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: what this place is for, and what to do next. */
public class EmptyState extends Div {

    public EmptyState(String title, String next, Component... actions) {
        this(new H2(title), next, actions);
    }

    private EmptyState(Component title, String next, Component... actions) {
        addClassName("empty-state");
        add(title, new Paragraph(next));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }

    /** On a page that has nothing else: its title is the page's. */
    public static EmptyState alone(String title, String next, Component... actions) {
        return new EmptyState(new H1(title), next, actions);
    }
}
