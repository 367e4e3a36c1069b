package app.greenroom.ui;

import com.vaadin.flow.component.html.Span;

/** A picture beside words that say the same; its shapes are in {@code frontend/styles/icons.css}. */
public class Icon extends Span {

    public Icon(String name) {
        addClassNames("icon", "icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
