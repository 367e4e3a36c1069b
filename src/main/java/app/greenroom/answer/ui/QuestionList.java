package app.greenroom.answer.ui;

import static app.greenroom.answer.words.QuestionTexts.SAY;

import app.greenroom.answer.AnswerSummary;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.ui.RetiredChip;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Icon;
import app.greenroom.ui.KeyedRows;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Questions by group, each a row with its answer's state. */
public class QuestionList extends Div {

    /** What a row shows. */
    private record Line(AnswerSummary summary, int threads) {

        QuestionId id() {
            return summary.question().id();
        }
    }

    private record Group(String name, List<Line> lines) {}

    private final AssignmentId assignment;
    private final KeyedRows<String, Group, Section> groups;
    private final Div sections = new Div();
    private final EmptyState nothing = new EmptyState(SAY.noMatch(), SAY.noMatchWhy());

    public QuestionList(AssignmentId assignment) {
        this.assignment = assignment;
        sections.addClassName("stack-loose");
        groups = new KeyedRows<>(sections, Group::name, Section::new, Section::show);
        add(sections);
    }

    public void show(List<AnswerSummary> questions, Map<QuestionId, Integer> threads) {
        Map<String, List<Line>> byGroup = new LinkedHashMap<>();
        for (AnswerSummary summary : questions) {
            Question question = summary.question();
            byGroup.computeIfAbsent(groupOf(question), any -> new ArrayList<>())
                    .add(new Line(summary, threads.getOrDefault(question.id(), 0)));
        }
        groups.show(byGroup.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList());
        if (!questions.isEmpty()) {
            remove(nothing);
        } else if (nothing.getParent().isEmpty()) {
            add(nothing);
        }
    }

    /** The retired ones stand apart, behind all others. */
    static String groupOf(Question question) {
        return question.retired() ? SAY.retired() : Objects.requireNonNullElse(question.group(), "");
    }

    /** A group with its heading. */
    private final class Section extends Div {

        private final KeyedRows<QuestionId, Line, Row> rows;

        Section(Group group) {
            OrderedList list = new OrderedList();
            list.addClassName("list");
            addClassName("stack");
            if (!group.name().isEmpty()) {
                add(new H2(group.name()));
            }
            add(list);
            rows = new KeyedRows<>(list, Line::id, Row::new, Row::show);
            show(group);
        }

        void show(Group group) {
            rows.show(group.lines());
        }
    }

    /** A question with its number, its words and how far its answer is. */
    private final class Row extends ListItem {

        private final Anchor link;

        Row(Line line) {
            link = new Anchor(QuestionRail.pathOf(assignment, line.id()));
            link.addClassNames("list-row", "question-row");
            link.getElement().setAttribute("data-step", true);
            add(link);
            show(line);
        }

        void show(Line line) {
            fill(link, line);
        }
    }

    private static void fill(Anchor row, Line line) {
        AnswerSummary summary = line.summary();
        int threads = line.threads();
        boolean retired = summary.question().retired();
        Span number = new Span(retired ? "–" : String.valueOf(summary.number()));
        number.addClassNames("question-number", "num");
        Span words = new Span(summary.question().text());
        words.addClassName("question-words");
        Div facts = new Div();
        facts.addClassName("question-facts");
        if (threads > 0) {
            Span shown = new Span(String.valueOf(threads));
            shown.getElement().setAttribute("aria-hidden", true);
            Span open = new Span(new Icon("comment"), shown, unseen(SAY.unresolved(threads)));
            open.addClassNames("question-threads", "num");
            open.setTitle(SAY.unresolved(threads));
            facts.add(open);
        }
        if (summary.words() > 0) {
            Span length = new Span(SAY.words(summary.words()));
            length.addClassNames("question-length", "num");
            facts.add(length);
        }
        facts.add(summary.state().chip());
        if (retired) {
            facts.add(new RetiredChip());
        }
        row.removeAll();
        row.add(number, words, facts);
    }

    private static Span unseen(String words) {
        Span span = new Span(words);
        span.addClassName("visually-hidden");
        return span;
    }
}
