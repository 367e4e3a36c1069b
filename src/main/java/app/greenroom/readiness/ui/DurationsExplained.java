package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Durations;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How long things take, as it was assumed and as it was learned from what the candidate did. */
class DurationsExplained extends NativeDetails {

    DurationsExplained(boolean own) {
        super(SAY.howLong(own));
        addClassName("number-explained");
    }

    void show(Durations durations, Assumptions.Effort effort) {
        UnorderedList list = new UnorderedList();
        words(durations, effort).forEach(line -> list.add(new ListItem(line)));
        setContent(new Div(new Paragraph(SAY.estimates(effort.ownAfter())), list));
    }

    private static List<String> words(Durations durations, Assumptions.Effort effort) {
        return List.of(
                line(SAY.recallConcept(), Action.Kind.CHECK, effort.recall(), durations, effort),
                line(SAY.learnConcept(), Action.Kind.LEARN, effort.learn(), durations, effort),
                line(SAY.writeAnswer(), Action.Kind.WRITE, effort.write(), durations, effort),
                line(SAY.reviseAnswer(), Action.Kind.REVISE, effort.revise(), durations, effort),
                line(SAY.sayAnswer(), Action.Kind.REHEARSE, effort.rehearse(), durations, effort));
    }

    private static String line(
            String task, Action.Kind kind, double assumed, Durations durations, Assumptions.Effort effort) {
        Durations.Own known = durations.own().get(kind);
        long minutes = Math.max(1, Math.round(durations.minutes(kind, assumed, effort)));
        if (known == null) {
            return SAY.typicalTime(task, minutes);
        }
        long median = Math.max(1, Math.round(known.median()));
        return SAY.measuredTime(task, minutes, known.count(), median, Math.round(assumed));
    }
}
