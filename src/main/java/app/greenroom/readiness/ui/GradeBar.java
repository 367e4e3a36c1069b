package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.RecallTexts.SAY;

import app.greenroom.readiness.model.Grade;
import app.greenroom.ui.Keyed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Four grades on four keys; the same four places under the thumb. */
class GradeBar extends Div {

    private final Map<Grade, Span> whens = new EnumMap<>(Grade.class);

    /** @param words what the grades are called here */
    GradeBar(String label, Function<Grade, String> words, SerializableConsumer<Grade> graded) {
        addClassName("grade-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        for (Grade grade : Grade.values()) {
            String key = String.valueOf(grade.number());
            NativeButton button = new NativeButton("", pressed -> graded.accept(grade));
            Span number = new Span(key);
            number.addClassName("key-cap");
            number.getElement().setAttribute("aria-hidden", "true");
            Span word = new Span(words.apply(grade));
            word.addClassName("grade-word");
            Span when = new Span();
            when.addClassNames("grade-when", "num");
            when.setTitle(SAY.whenAgain());
            when.getElement().setAttribute("aria-hidden", "true"); // the button is called by its grade
            when.setVisible(false);
            whens.put(grade, when);
            button.add(number, word, when);
            button.addClassNames("grade", "grade-" + key);
            Keyed.key(button, key);
            add(button);
        }
    }

    /** Says on each grade when the card comes again by it. */
    void show(Function<Grade, String> when) {
        whens.forEach((grade, span) -> {
            String words = when.apply(grade);
            span.setText(words);
            span.setVisible(true);
            span.getElement().getParent().setAttribute("aria-description", SAY.comesAgain(words));
        });
    }
}
