package app.greenroom.assignment.ui;

import app.greenroom.shared.AssignmentId;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/**
 * The ways through one assignment: {@code new PrepTabs(assignment, PrepTabs.Tab.QUESTIONS)} links to all of them and
 * marks the one that is open. A page below a tab, such as one question, names that tab. {@link PrepHeader} has them
 * already.
 */
@CssImport("./styles/tokens.css")
@CssImport("./styles/prep.css")
public class PrepTabs extends Nav {

    /** The tabs in their order. */
    public enum Tab {
        OVERVIEW("Overview", ""),
        QUESTIONS("Questions", "/questions"),
        CONCEPTS("Concepts", "/concepts"),
        ASKS("Questions to ask", "/asks");

        private final String title;
        private final String path;

        Tab(String title, String path) {
            this.title = title;
            this.path = path;
        }

        /** The name that people read. */
        public String title() {
            return title;
        }

        /** Where the tab is for an assignment, as a path within the application. */
        public String of(AssignmentId assignment) {
            return "prep/" + assignment + path;
        }
    }

    public PrepTabs(AssignmentId assignment, Tab current) {
        addClassName("prep-tabs");
        setAriaLabel("This preparation");
        for (Tab tab : Tab.values()) {
            add(link(assignment, tab, tab == current));
        }
    }

    private static Anchor link(AssignmentId assignment, Tab tab, boolean current) {
        Anchor link = new Anchor(tab.of(assignment), tab.title());
        link.addClassName("prep-tab");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
