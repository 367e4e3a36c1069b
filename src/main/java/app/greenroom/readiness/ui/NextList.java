package app.greenroom.readiness.ui;

import app.greenroom.readiness.NextAction;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Keyed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What pays most to do now, each with its minutes, its gain and its key. */
class NextList extends Keyed {

    NextList(AssignmentId assignment, List<NextAction> next) {
        OrderedList list = new OrderedList();
        list.addClassNames("list", "next-list");
        for (int at = 0; at < next.size(); at++) {
            list.add(entry(assignment, next.get(at), String.valueOf(at + 1)));
        }
        add(list);
    }

    private static ListItem entry(AssignmentId assignment, NextAction action, String key) {
        Span title = new Span(ActionWords.title(action));
        title.getElement().setAttribute("dir", "auto");
        title.addClassName("next-title");
        Span worth = new Span(ActionWords.worth(action));
        worth.addClassNames("num", "muted", "next-worth");
        Div words = new Div(title, worth);
        words.addClassName("next-words");
        Anchor go = new Anchor(ActionWords.path(action, assignment), ActionWords.verb(action));
        go.addClassName("next-go");
        go.setAriaLabel(ActionWords.verb(action) + ": " + ActionWords.title(action));
        Keyed.key(go, key);
        return new ListItem(words, go);
    }
}
