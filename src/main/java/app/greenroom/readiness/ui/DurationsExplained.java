package app.greenroom.readiness.ui;

import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Durations;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** How long things take, as it was assumed and as it was learned from what the candidate did. */
class DurationsExplained extends NativeDetails {

    DurationsExplained(boolean own) {
        super(own ? "How long tasks take you" : "How long tasks take them");
        addClassName("number-explained");
    }

    void show(Durations durations, Assumptions.Effort effort) {
        UnorderedList list = new UnorderedList();
        words(durations, effort).forEach(line -> list.add(new ListItem(line)));
        setContent(new Div(
                new Paragraph(
                        "The estimates start from typical times and adapt to the candidate: after " + effort.ownAfter()
                                + " tasks of a kind, their own times count as much as the typical one. Writing time runs from"
                                + " the first change to the submission, without breaks of more than five minutes."),
                list));
    }

    private static List<String> words(Durations durations, Assumptions.Effort effort) {
        List<String> lines = new ArrayList<>();
        lines.add(line("Recall a concept", Action.Kind.CHECK, effort.recall(), durations, effort));
        lines.add(line("Learn a concept", Action.Kind.LEARN, effort.learn(), durations, effort));
        lines.add(line("Write an answer", Action.Kind.WRITE, effort.write(), durations, effort));
        lines.add(line("Revise an answer", Action.Kind.REVISE, effort.revise(), durations, effort));
        lines.add(line("Say an answer aloud", Action.Kind.REHEARSE, effort.rehearse(), durations, effort));
        return lines;
    }

    private static String line(
            String what, Action.Kind kind, double assumed, Durations durations, Assumptions.Effort effort) {
        Durations.Own known = durations.own().get(kind);
        String minutes = what + ": " + Math.max(1, Math.round(durations.minutes(kind, assumed, effort))) + " min";
        if (known == null) {
            return minutes + " (typical time)";
        }
        String times = known.count() == 1 ? "1 time" : known.count() + " times";
        return minutes + ", based on " + times + " (median " + Math.max(1, Math.round(known.median()))
                + " min) and the typical " + Math.round(assumed) + " min";
    }
}
