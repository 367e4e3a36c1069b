package app.greenroom.workspace.prep;

import app.greenroom.dossier.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The heading of one section of a dossier, with what belongs beside it. */
class PrepSection extends Div {

    PrepSection(Section section, Component... side) {
        addClassName("prep-section-head");
        H2 title = new H2(title(section));
        title.setId(anchor(section));
        title.getElement().setAttribute("dir", "auto");
        add(title);
        add(side);
    }

    /** Names the section within its page. */
    static String anchor(Section section) {
        return "section-" + section.id();
    }

    static String title(Section section) {
        return section.heading().isBlank() ? section.kind().title() : section.heading();
    }
}
