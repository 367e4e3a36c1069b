package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.ReadinessPage.Part;
import app.greenroom.readiness.model.Factors;
import app.greenroom.ui.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

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
        Span percent = new Span(SAY.percent(part.factors().percent()));
        percent.addClassNames("num", "part-percent");
        percent.setTitle(words(part));
        add(words, percent);
        if (mayWeigh) {
            Segments<Integer> weights = new Segments<>(
                    SAY.weightOf(ActionWords.shortened(part.text())),
                    List.of(1, 2, 3),
                    weight -> "×" + weight,
                    weighed);
            weights.addClassName("part-weight");
            weights.take(part.weight());
            add(weights);
        } else {
            Span weight = new Span("×" + part.weight());
            weight.addClassNames("num", "muted", "part-weight");
            weight.setTitle(SAY.weight());
            add(weight);
        }
    }

    /** "58 %: likely remembered (73 %), recalled in practice (counts 80 %)". */
    static String words(Part part) {
        Factors factors = part.factors().shown();
        int percent = part.factors().percent();
        long memory = percent(factors.memory());
        long trust = percent(factors.trust());
        if (part.word() != null) {
            return SAY.claimedAs(percent, part.word(), memory, trust);
        }
        if (factors.recalled() == 0) {
            return part.question() ? SAY.notSubmitted() : SAY.notRecalled();
        }
        boolean likely = factors.memory() >= 0.5;
        if (!part.question()) {
            return SAY.conceptLine(percent, likely, memory, part.basis(), trust);
        }
        Double rubric = part.rubric();
        double tenths = rubric == null ? 0 : Math.round(rubric * 10) / 10.0;
        return SAY.answerLine(
                percent, percent(factors.answer()), rubric != null, tenths, likely, memory, part.basis(), trust);
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
