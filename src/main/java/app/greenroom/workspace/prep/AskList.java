package app.greenroom.workspace.prep;

import app.greenroom.assignment.Prep;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveUpdates;
import app.greenroom.review.Passage;
import app.greenroom.review.ReviewService;
import app.greenroom.review.ui.CommentedPassages;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/** Questions to ask them, numbered through all groups, each to be commented on. */
class AskList extends CommentedPassages {

    AskList(Prep prep, ReviewService reviews, LiveUpdates live) {
        super(prep.assignment().id(), reviews, live);
        addClassName("asks");
        if (prep.mayWrite()) {
            Paragraph hint =
                    new Paragraph("Keep two or three in mind for the end of the interview, and listen to the answers.");
            hint.addClassNames("muted", "asks-hint");
            addText(hint);
        }
        fill(prep);
    }

    private void fill(Prep prep) {
        List<Question> asks = prep.contents().asks();
        OrderedList list = new OrderedList();
        String group = "";
        for (int at = 0; at < asks.size(); at++) {
            String next = Objects.requireNonNullElse(asks.get(at).group(), "");
            if (at == 0 || !next.equals(group)) {
                group = next;
                list = open(group, at + 1);
            }
            list.add(row(
                    Passage.ask(prep.assignment().id(), asks.get(at).id()),
                    asks.get(at).text(),
                    at + 1));
        }
    }

    private OrderedList open(String group, int from) {
        if (!group.isEmpty()) {
            H2 title = new H2(group);
            title.addClassName("asks-group");
            title.getElement().setAttribute("dir", "auto");
            addText(title);
        }
        OrderedList list = new OrderedList();
        list.addClassName("list");
        list.getElement().setAttribute("start", Integer.toString(from));
        addText(list);
        return list;
    }

    private ListItem row(Passage passage, String text, int number) {
        Span shown = new Span(String.valueOf(number));
        shown.addClassNames("ask-number", "num");
        shown.getElement().setAttribute("aria-hidden", "true");
        ListItem row = new ListItem(
                shown,
                passage(passage, "Question to ask " + number, text),
                wholeButton(passage, "Comment on question " + number));
        row.addClassName("ask");
        row.getElement().setAttribute("data-step", true);
        row.getElement().setAttribute("dir", "auto");
        return row;
    }
}
