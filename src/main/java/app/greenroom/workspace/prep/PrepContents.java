package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.dossier.Section;
import app.greenroom.shared.AssignmentId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** The dossier's table of contents, beside it where there is room. */
class PrepContents extends Nav {

    PrepContents(AssignmentId assignment, List<Section> sections) {
        addClassName("prep-contents");
        setAriaLabel(SAY.sections());
        OrderedList list = new OrderedList();
        for (Section section : sections) {
            Anchor link = new Anchor(
                    PrepTabs.Tab.OVERVIEW.of(assignment) + "#" + PrepSection.anchor(section),
                    PrepSection.title(section));
            list.add(new ListItem(link));
        }
        add(list);
    }
}
