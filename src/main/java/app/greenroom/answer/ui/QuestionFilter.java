package app.greenroom.answer.ui;

import static app.greenroom.answer.words.QuestionTexts.SAY;

import app.greenroom.answer.AnswerState;
import app.greenroom.answer.AnswerSummary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Narrows a list of questions by words and by state. */
public class QuestionFilter extends Div {

    private final TextField words = new TextField();
    private final Div states = new Div();
    private final Runnable changed;
    private @Nullable AnswerState state;

    public QuestionFilter(Runnable changed) {
        this.changed = changed;
        addClassNames("toolbar", "question-filter");
        words.setPlaceholder(SAY.search());
        words.setAriaLabel(SAY.search());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> changed.run());
        states.addClassName("filter-states");
        states.getElement().setAttribute("role", "group");
        states.getElement().setAttribute("aria-label", SAY.state());
        add(words, states);
    }

    public List<AnswerSummary> apply(List<AnswerSummary> all) {
        showStates(all);
        String wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(summary -> state == null || summary.state() == state)
                .filter(summary ->
                        summary.question().text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private void showStates(List<AnswerSummary> all) {
        Map<AnswerState, Integer> counts = new EnumMap<>(AnswerState.class);
        all.forEach(summary -> counts.merge(summary.state(), 1, Integer::sum));
        states.removeAll();
        states.add(choice(SAY.all(all.size()), null));
        counts.forEach((each, count) -> states.add(choice(SAY.inState(each.title(), count), each)));
        if (state != null && !counts.containsKey(state)) {
            states.add(choice(SAY.inState(state.title(), 0), state));
        }
    }

    private NativeButton choice(String label, @Nullable AnswerState of) {
        NativeButton button = new NativeButton(label, pressed -> {
            state = of;
            changed.run();
        });
        button.addClassName("filter-state");
        button.getElement().setAttribute("aria-pressed", String.valueOf(of == state));
        return button;
    }
}
