package app.greenroom.answer.ui;

import static app.greenroom.answer.words.QuestionTexts.SAY;

import app.greenroom.answer.AnswerState;
import app.greenroom.answer.AnswerSummary;
import app.greenroom.dossier.Question;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.KeyedRows;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The questions of an assignment beside the one that is open, by group, each with its state. */
public class QuestionRail extends Nav {

    /** What a row shows. */
    private record Line(int number, Question question, AnswerState state, int threads) {

        QuestionId id() {
            return question.id();
        }
    }

    private record Group(String name, List<Line> lines) {}

    private final AssignmentId assignment;
    private final QuestionId current;
    private final List<KeyedRows<QuestionId, Line, Row>> lists = new ArrayList<>();
    private List<String> names = List.of();

    public QuestionRail(AssignmentId assignment, QuestionId current) {
        this.assignment = assignment;
        this.current = current;
        addClassName("question-rail");
        setAriaLabel(SAY.questions());
    }

    public void show(List<AnswerSummary> questions, Map<QuestionId, Integer> waiting) {
        List<Group> groups = grouped(questions, waiting);
        List<String> now = groups.stream().map(Group::name).toList();
        if (!now.equals(names)) {
            names = now;
            removeAll();
            lists.clear();
            now.forEach(this::begin);
        }
        for (int at = 0; at < groups.size(); at++) {
            lists.get(at).show(groups.get(at).lines());
        }
    }

    /** Where a question is, as a path within the application. */
    public static String pathOf(AssignmentId assignment, QuestionId question) {
        return "prep/" + assignment + "/questions/" + question;
    }

    private static List<Group> grouped(List<AnswerSummary> questions, Map<QuestionId, Integer> waiting) {
        List<Group> groups = new ArrayList<>();
        for (AnswerSummary summary : questions) {
            Question question = summary.question();
            String name = QuestionList.groupOf(question);
            if (groups.isEmpty() || !groups.getLast().name().equals(name)) {
                groups.add(new Group(name, new ArrayList<>()));
            }
            int threads = waiting.getOrDefault(question.id(), 0);
            groups.getLast().lines().add(new Line(summary.number(), question, summary.state(), threads));
        }
        return groups;
    }

    private void begin(String group) {
        if (!group.isEmpty()) {
            Span title = new Span(group);
            title.addClassName("rail-group");
            add(title);
        }
        OrderedList list = new OrderedList();
        add(list);
        lists.add(new KeyedRows<>(list, Line::id, Row::new, Row::show));
    }

    /** A question with its number, its words and how far its answer is. */
    private final class Row extends ListItem {

        private final Span number = new Span();
        private final Span words = new Span();
        private final Span told = new Span();
        private final Anchor link;

        Row(Line line) {
            number.getElement().setAttribute("aria-hidden", "true");
            words.addClassName("rail-words");
            told.addClassName("rail-state");
            link = new Anchor(pathOf(assignment, line.id()), number, words, told);
            link.addClassName("rail-question");
            if (line.id().equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
            show(line);
        }

        void show(Line line) {
            AnswerState state = line.state();
            Question question = line.question();
            say(number, question.retired() ? "–" : String.valueOf(line.number()));
            number.setClassName("rail-number state-" + state.name().toLowerCase(Locale.ROOT));
            say(words, question.text());
            link.setTitle(question.text());
            say(told, line.threads() == 0 ? state.title() : SAY.stateWithOpen(state.title(), line.threads()));
        }
    }

    /** The same words, set once more, would be sent once more. */
    private static void say(Span span, String words) {
        if (!span.getText().equals(words)) {
            span.setText(words);
        }
    }
}
