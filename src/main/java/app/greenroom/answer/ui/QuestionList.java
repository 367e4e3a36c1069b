package app.greenroom.answer.ui;

import app.greenroom.answer.AnswerSummary;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.ui.RetiredChip;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Questions by group, each a row with its answer's state. */
public class QuestionList extends Div {

    private final AssignmentId assignment;

    public QuestionList(AssignmentId assignment) {
        this.assignment = assignment;
        addClassName("stack-loose");
    }

    public void show(List<AnswerSummary> questions, Map<QuestionId, Integer> threads) {
        removeAll();
        if (questions.isEmpty()) {
            add(new EmptyState("No matching questions", "Clear a filter or change your search."));
            return;
        }
        Map<String, OrderedList> groups = new LinkedHashMap<>();
        for (AnswerSummary summary : questions) {
            String group = groupOf(summary.question());
            groups.computeIfAbsent(group, this::open)
                    .add(new ListItem(
                            row(summary, threads.getOrDefault(summary.question().id(), 0))));
        }
    }

    /** The retired ones stand apart, behind all others. */
    static String groupOf(Question question) {
        return question.retired() ? "Retired" : Objects.requireNonNullElse(question.group(), "");
    }

    private OrderedList open(String group) {
        OrderedList list = new OrderedList();
        list.addClassName("list");
        Div section = new Div();
        section.addClassName("stack");
        if (!group.isEmpty()) {
            section.add(new H2(group));
        }
        section.add(list);
        add(section);
        return list;
    }

    private Anchor row(AnswerSummary summary, int threads) {
        boolean retired = summary.question().retired();
        Span number = new Span(retired ? "–" : String.valueOf(summary.number()));
        number.addClassNames("question-number", "num");
        Span words = new Span(summary.question().text());
        words.addClassName("question-words");
        Div facts = new Div();
        facts.addClassName("question-facts");
        if (threads > 0) {
            Span open = new Span(new Icon("comment"), new Span(String.valueOf(threads)));
            open.addClassNames("question-threads", "num");
            open.setTitle(threads == 1 ? "1 unresolved comment" : threads + " unresolved comments");
            open.add(unseen(threads == 1 ? " unresolved comment" : " unresolved comments"));
            facts.add(open);
        }
        if (summary.words() > 0) {
            Span length = new Span(summary.words() + (summary.words() == 1 ? " word" : " words"));
            length.addClassNames("question-length", "num");
            facts.add(length);
        }
        facts.add(summary.state().chip());
        if (retired) {
            facts.add(new RetiredChip());
        }
        Anchor row =
                new Anchor(QuestionRail.pathOf(assignment, summary.question().id()), number, words, facts);
        row.addClassNames("list-row", "question-row");
        row.getElement().setAttribute("data-step", true);
        return row;
    }

    private static Span unseen(String words) {
        Span span = new Span(words);
        span.addClassName("visually-hidden");
        return span;
    }
}
