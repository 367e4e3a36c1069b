package app.greenroom.workspace.help;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One part of the help, which its page's contents lead to. */
class HelpTopic extends Section {

    private final String title;
    private final String anchor;

    /** @param anchor names it within the page */
    HelpTopic(String title, String anchor, Component... content) {
        this.title = title;
        this.anchor = anchor;
        addClassName("help-topic");
        H2 heading = new H2(title);
        heading.setId(anchor);
        getElement().setAttribute("aria-labelledby", anchor);
        add(heading);
        add(content);
    }

    String title() {
        return title;
    }

    String anchor() {
        return anchor;
    }
}
