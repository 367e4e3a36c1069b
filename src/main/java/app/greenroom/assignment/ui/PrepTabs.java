package app.greenroom.assignment.ui;

import static app.greenroom.assignment.ui.PrepHeaderTexts.SAY;

import app.greenroom.shared.AssignmentId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Set;

/**
 * The ways through one assignment: {@code new PrepTabs(assignment, PrepTabs.Tab.QUESTIONS, true)} links to all of them and
 * marks the one that is open. A page below a tab, such as one question, names that tab. {@link PrepHeader} has them
 * already.
 */
public class PrepTabs extends Nav {

    /** The tabs in their order. */
    public enum Tab {
        OVERVIEW(""),
        QUESTIONS("/questions"),
        CONCEPTS("/concepts"),
        READINESS("/readiness"),
        ASKS("/asks"),
        STORIES("/stories");

        private final String path;

        Tab(String path) {
            this.path = path;
        }

        /** The name that people read. */
        public String title() {
            return switch (this) {
                case OVERVIEW -> SAY.overview();
                case QUESTIONS -> SAY.questions();
                case CONCEPTS -> SAY.concepts();
                case READINESS -> SAY.readiness();
                case ASKS -> SAY.asks();
                case STORIES -> SAY.stories();
            };
        }

        /** The key that leads to it after the key g: its place among the tabs. */
        public String goKey() {
            return String.valueOf(List.of(values()).indexOf(this) + 1);
        }

        /** Where the tab is for an assignment, as a path within the application. */
        public String of(AssignmentId assignment) {
            return "prep/" + assignment + path;
        }
    }

    /** What somebody still reads who mentored until others took over. */
    private static final Set<Tab> LEFT = Set.of(Tab.OVERVIEW, Tab.QUESTIONS, Tab.ASKS);

    /** @param follows whether the reader sees how it goes on */
    public PrepTabs(AssignmentId assignment, Tab current, boolean follows) {
        addClassName("prep-tabs");
        setAriaLabel(SAY.thisPreparation());
        for (Tab tab : Tab.values()) {
            if (follows || LEFT.contains(tab)) {
                add(link(assignment, tab, tab == current));
            }
        }
    }

    private static Anchor link(AssignmentId assignment, Tab tab, boolean current) {
        Anchor link = new Anchor(tab.of(assignment), tab.title());
        link.addClassName("prep-tab");
        link.getElement().setAttribute("data-go", tab.goKey());
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
