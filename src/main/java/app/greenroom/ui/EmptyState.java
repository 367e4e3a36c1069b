package app.greenroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: what this place is for, and what to do next. */
public class EmptyState extends Div {

    public EmptyState(String title, String next, Component... actions) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(next));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("actions");
            add(row);
        }
    }
}
