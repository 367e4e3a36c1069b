package app.greenroom.workspace.prep;

import static app.greenroom.workspace.prep.PrepTexts.SAY;

import app.greenroom.assignment.Prep;
import app.greenroom.comment.Passage;
import app.greenroom.comment.ui.CommentedPassages;
import app.greenroom.dossier.ItemText;
import app.greenroom.dossier.Question;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;

/** Questions to ask them, numbered through all groups, each to be commented on. */
final class AskList {

    private final Prep prep;
    private final CommentedPassages margin;

    private AskList(Prep prep, CommentedPassages margin) {
        this.prep = prep;
        this.margin = margin;
    }

    /** Fills a margin's texts with them. */
    static CommentedPassages of(Prep prep, CommentedPassages margin) {
        margin.addClassName("asks");
        if (prep.mayWrite()) {
            Paragraph hint = new Paragraph(SAY.asksHint());
            hint.addClassNames("muted", "asks-hint");
            margin.addText(hint);
        }
        new AskList(prep, margin).fill();
        return margin;
    }

    private void fill() {
        List<Question> asks = prep.contents().asks();
        OrderedList list = new OrderedList();
        String group = "";
        for (int at = 0; at < asks.size(); at++) {
            String next = Objects.requireNonNullElse(asks.get(at).group(), "");
            if (at == 0 || !next.equals(group)) {
                group = next;
                list = open(group, at + 1);
            }
            list.add(row(asks.get(at), String.valueOf(at + 1)));
        }
        List<Question> retired = prep.retired().asks();
        if (!retired.isEmpty()) {
            OrderedList last = open(SAY.retiredAsks(), 1);
            retired.forEach(ask -> last.add(row(ask, "–")));
        }
    }

    private OrderedList open(String group, int from) {
        if (!group.isEmpty()) {
            H2 title = new H2(group);
            title.addClassName("asks-group");
            title.getElement().setAttribute("dir", "auto");
            margin.addText(title);
        }
        OrderedList list = new OrderedList();
        list.addClassName("list");
        list.getElement().setAttribute("start", Integer.toString(from));
        margin.addText(list);
        return list;
    }

    private ListItem row(Question ask, String number) {
        Passage passage = Passage.ask(prep.assignment().id(), ask.id());
        Span shown = new Span(number);
        shown.addClassNames("ask-number", "num");
        shown.getElement().setAttribute("aria-hidden", "true");
        ListItem row = new ListItem(
                shown,
                margin.passage(passage, SAY.ask(number), ItemText.of(ask)),
                margin.wholeButton(passage, ask.retired() ? SAY.commentOnRetiredAsk() : SAY.commentOnAsk(number)));
        row.addClassName("ask");
        row.getElement().setAttribute("data-step", true);
        row.getElement().setAttribute("dir", "auto");
        return row;
    }
}
