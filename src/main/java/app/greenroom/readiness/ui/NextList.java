package app.greenroom.readiness.ui;

import app.greenroom.ui.Keyed;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** What to do next, each step with its key. */
class NextList extends Keyed {

    NextList(List<NextStep> steps) {
        OrderedList list = new OrderedList();
        list.addClassNames("list", "next");
        for (int at = 0; at < steps.size(); at++) {
            list.add(new NextRow(steps.get(at), String.valueOf(at + 1)));
        }
        add(list);
    }
}
