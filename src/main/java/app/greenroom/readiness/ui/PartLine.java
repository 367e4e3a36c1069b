package app.greenroom.readiness.ui;

import app.greenroom.readiness.ReadinessPage.Part;
import app.greenroom.readiness.model.Factors;
import app.greenroom.ui.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One item: its chance of holding up, the factors that multiply to it, and how much it counts. */
class PartLine extends ListItem {

    PartLine(Part part, boolean mayWeigh, SerializableConsumer<Integer> weighed) {
        addClassName("part-line");
        Span text = new Span((part.question() ? part.number() + "  " : "") + part.text());
        text.getElement().setAttribute("dir", "auto");
        Span factors = new Span(words(part));
        factors.addClassNames("muted", "small", "num");
        Div words = new Div(text, factors);
        words.addClassName("part-words");
        Span percent = new Span(part.factors().percent() + " %");
        percent.addClassNames("num", "part-percent");
        percent.setTitle(words(part));
        add(words, percent);
        if (mayWeigh) {
            Segments<Integer> weights = new Segments<>(
                    "How much “" + ActionWords.shortened(part.text()) + "” counts",
                    List.of(1, 2, 3),
                    weight -> "×" + weight,
                    weighed);
            weights.addClassName("part-weight");
            weights.take(part.weight());
            add(weights);
        } else {
            Span weight = new Span("×" + part.weight());
            weight.addClassNames("num", "muted", "part-weight");
            weight.setTitle("How much it counts");
            add(weight);
        }
    }

    /** "0.80 trust × 0.74 memory = 59 %". */
    static String words(Part part) {
        Factors factors = part.factors().shown();
        if (factors.recalled() == 0) {
            return part.question() ? "not rehearsed or submitted yet = 0 %" : "not recalled yet = 0 %";
        }
        List<String> words = new ArrayList<>();
        if (part.question()) {
            Double rubric = part.rubric();
            String by = rubric == null ? "" : String.format(Locale.ROOT, " (rubric %.1f of 4)", rubric);
            words.add(number(factors.answer()) + " answer" + by);
        }
        words.add(number(factors.trust()) + " trust");
        words.add(number(factors.memory()) + " memory");
        return String.join(" × ", words) + " = " + part.factors().percent() + " %";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
