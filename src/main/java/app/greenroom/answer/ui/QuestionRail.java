package app.greenroom.answer.ui;

import app.greenroom.answer.AnswerState;
import app.greenroom.answer.AnswerSummary;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.Facts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The questions of an assignment beside the one that is open, by group, each with its state. */
public class QuestionRail extends Nav {

    private final AssignmentId assignment;
    private final QuestionId current;
    private final Facts facts = new Facts();

    public QuestionRail(AssignmentId assignment, QuestionId current) {
        this.assignment = assignment;
        this.current = current;
        addClassName("question-rail");
        setAriaLabel("Questions");
    }

    public void show(List<AnswerSummary> questions, Map<QuestionId, Integer> waiting) {
        List<?> states = questions.stream()
                .map(summary -> List.of(summary.number(), summary.question(), summary.state()))
                .toList();
        if (!facts.areNew(states, Map.copyOf(waiting))) {
            return;
        }
        removeAll();
        String group = "";
        OrderedList list = new OrderedList();
        for (AnswerSummary summary : questions) {
            String next = QuestionList.groupOf(summary.question());
            if (!next.equals(group)) {
                group = next;
                add(title(group));
                list = new OrderedList();
            }
            if (list.getParent().isEmpty()) {
                add(list);
            }
            list.add(new ListItem(
                    link(summary, waiting.getOrDefault(summary.question().id(), 0))));
        }
    }

    /** Where a question is, as a path within the application. */
    public static String pathOf(AssignmentId assignment, QuestionId question) {
        return "prep/" + assignment + "/questions/" + question;
    }

    private Anchor link(AnswerSummary summary, int threads) {
        AnswerState state = summary.state();
        Span number = new Span(summary.question().retired() ? "–" : String.valueOf(summary.number()));
        number.addClassNames("rail-number", "state-" + state.name().toLowerCase(Locale.ROOT));
        number.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(summary.question().text());
        words.addClassName("rail-words");
        Anchor link = new Anchor(pathOf(assignment, summary.question().id()), number, words);
        Span told = new Span(state.title() + (threads == 0 ? "" : " · " + threads + " open"));
        told.addClassName("rail-state");
        link.add(told);
        link.addClassName("rail-question");
        link.getElement().setAttribute("title", summary.question().text());
        if (summary.question().id().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static Span title(String group) {
        Span title = new Span(group);
        title.addClassName("rail-group");
        return title;
    }
}
