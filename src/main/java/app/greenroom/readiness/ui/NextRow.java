package app.greenroom.readiness.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.readiness.words.ForecastTexts.SAY;

import app.greenroom.ui.Keyed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One step in a list of what to do next: what it is, what it takes and gives, and the way there. */
public class NextRow extends ListItem {

    /** A list of steps, each with its number as its key. */
    static OrderedList list(List<NextStep> steps) {
        OrderedList list = new OrderedList();
        list.addClassNames("list", "next");
        for (int at = 0; at < steps.size(); at++) {
            list.add(new NextRow(steps.get(at), String.valueOf(at + 1)));
        }
        return list;
    }

    /** @param key the key that goes there; empty for none */
    public NextRow(NextStep step, String key) {
        Span title = new Span(step.title());
        title.addClassName("next-title");
        title.getElement().setAttribute("dir", "auto");
        Span detail = new Span(step.detail());
        detail.addClassName("next-detail");
        detail.getElement().setAttribute("dir", "auto");
        detail.setVisible(!step.detail().isEmpty());
        Div words = new Div(title, detail);
        words.addClassName("next-words");
        Span worth = new Span(step.worth());
        worth.addClassNames("next-worth", "num");
        worth.setVisible(!step.worth().isEmpty());
        worth.setTitle(SAY.worthMeans());
        Anchor go = new Anchor(step.path(), step.action());
        go.addClassName("next-go");
        go.setAriaLabel(COMMON.actOn(step.action(), step.title()));
        if (!key.isEmpty()) {
            Keyed.key(go, key);
            Span cap = new Span(key);
            cap.addClassName("key-cap");
            cap.getElement().setAttribute("aria-hidden", "true");
            go.add(cap);
        }
        add(words, worth, go);
    }
}
