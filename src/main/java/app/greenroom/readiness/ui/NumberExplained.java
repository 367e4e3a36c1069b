package app.greenroom.readiness.ui;

import app.greenroom.readiness.model.Assumptions;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How the number is made, with the constants behind it. */
public class NumberExplained extends NativeDetails {

    NumberExplained(Assumptions assumptions) {
        super("How this is calculated");
        addClassName("number-explained");
        setContent(new Div(
                new Paragraph("For each concept and each question, Greenroom estimates the chance that it goes well on"
                        + " interview day. Readiness is the weighted average: concepts count for half, answers for"
                        + " the other half."),
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
                "Memory fades with the days since each recall, as predicted by FSRS-6, the open algorithm that Anki uses.",
                "A concept counts once it has been recalled. After a failed recall, it counts again from the next successful one.",
                "What a mentor confirmed counts in full. Anything else counts by how often mentors’ checks found that the"
                        + " candidate really knew it ("
                        + share(all.upheldBefore() / all.checkedBefore())
                        + " before the first check). A concept that was only self-rated counts "
                        + share(all.self()) + " of that.",
                "An answer counts " + share(all.draft()) + " as a draft, " + share(all.changesRequested())
                        + " with changes requested, " + share(all.submitted()) + " once submitted, and at least "
                        + share(all.approved()) + " once approved. Submitting it also counts as a recall.",
                "Without an interview date, the prediction is for " + all.daysAhead() + " days from now.");
    }

    private static String share(double value) {
        return Math.round(value * 100) + " %";
    }
}
