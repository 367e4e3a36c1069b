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
                    "Weight of “" + ActionWords.shortened(part.text()) + "”",
                    List.of(1, 2, 3),
                    weight -> "×" + weight,
                    weighed);
            weights.addClassName("part-weight");
            weights.take(part.weight());
            add(weights);
        } else {
            Span weight = new Span("×" + part.weight());
            weight.addClassNames("num", "muted", "part-weight");
            weight.setTitle("Weight");
            add(weight);
        }
    }

    /** "58 %: likely remembered (73 %), recalled in practice (counts 80 %)". */
    static String words(Part part) {
        Factors factors = part.factors().shown();
        if (part.word() != null) {
            return String.format(
                    "%d %%: claimed as “%s” (%s by then), counts %s",
                    part.factors().percent(),
                    part.word().word().toLowerCase(Locale.ROOT),
                    percent(factors.memory()),
                    percent(factors.trust()));
        }
        if (factors.recalled() == 0) {
            return part.question() ? "0 %: not submitted or rehearsed yet" : "0 %: not recalled yet";
        }
        List<String> words = new ArrayList<>();
        if (part.question()) {
            Double rubric = part.rubric();
            String by = rubric == null ? "" : String.format(Locale.ROOT, ", graded %.1f of 4", rubric);
            words.add("answer (counts " + percent(factors.answer()) + by + ")");
        }
        words.add((factors.memory() >= 0.5 ? "likely remembered (" : "likely forgotten (remembered ")
                + percent(factors.memory()) + ")");
        words.add(basis(part, percent(factors.trust())));
        return part.factors().percent() + " %: " + String.join(", ", words);
    }

    private static String basis(Part part, String counts) {
        return switch (part.basis()) {
            case CONFIRMED -> part.question() ? "approved by a mentor" : "confirmed by a mentor";
            case TESTED, CLAIMED ->
                (part.question() ? "rehearsed" : "recalled in practice") + " (counts " + counts + ")";
        };
    }

    private static String percent(double value) {
        return Math.round(value * 100) + " %";
    }
}
