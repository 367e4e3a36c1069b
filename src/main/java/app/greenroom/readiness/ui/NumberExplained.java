package app.greenroom.readiness.ui;

import app.greenroom.readiness.model.Assumptions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** How the number is made, with the constants behind it. */
public class NumberExplained extends NativeDetails {

    NumberExplained(Assumptions assumptions) {
        super("How this number is made");
        addClassName("number-explained");
        setContent(new Div(
                new Paragraph("Each concept and each question has a chance of holding up on the day. Readiness is their"
                        + " average: half concepts, half questions, by weight."),
                rules(assumptions)));
    }

    /** What the chances are made of, with the constants that are set here. */
    public static UnorderedList rules(Assumptions assumptions) {
        UnorderedList list = new UnorderedList();
        words(assumptions).forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static List<String> words(Assumptions all) {
        return List.of(
                "Memory fades by FSRS-6, the public model of Anki’s scheduler. It counts the days since each recall.",
                "A concept counts nothing until it was recalled once, or after a failed recall until the next one succeeds.",
                "A mentor’s confirmation counts 1. Otherwise your claims count as often as they held when mentors asked: "
                        + share(all.upheldBefore() / all.checkedBefore())
                        + " before anybody asked. What was only claimed and never tried counts "
                        + share(all.self()) + " of that.",
                "An answer counts " + share(all.draft()) + " as a draft, " + share(all.changesRequested())
                        + " with changes requested, " + share(all.submitted()) + " submitted, and from "
                        + share(all.approved()) + " approved. Submitting it counts as a recall.",
                "Without an interview date the number looks " + all.daysAhead() + " days ahead.");
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
