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
                "A concept that was only rated in words is claimed. "
                        + all.words().days() + " days after the rating, “new to me” counts "
                        + share(all.words().fresh()) + ", “shaky” "
                        + share(all.words().shaky()) + ", “can explain” "
                        + share(all.words().explain()) + " and “could teach it” "
                        + share(all.words().teach())
                        + "; more before that, less after.",
                "Recalling a concept without looking is what counts. After a failed recall, it counts nothing until the next successful one.",
                "A grade counts as claimed, not as a recall, if you give it before seeing the back of the card, in less than "
                        + Math.round(all.haste().seconds()) + " seconds, or in less than "
                        + share(all.haste().share())
                        + " of your usual time. It never raises readiness. “Couldn’t recall” always counts.",
                "A concept is mastered once a mentor confirmed it, or once you recalled it well (“Recalled” or “Easily”) in mixed"
                        + " sessions on two different days and haven’t missed it since. A session is mixed if it has cards of"
                        + " more than one topic, or concepts and answers.",
                "What a mentor confirmed counts in full. Anything else counts by how often mentors’ checks found that the"
                        + " candidate really knew it ("
                        + share(all.upheldBefore() / all.checkedBefore())
                        + " before the first check).",
                "An answer counts " + share(all.draft()) + " as a draft, " + share(all.changesRequested())
                        + " with changes requested, " + share(all.submitted()) + " once submitted, and at least "
                        + share(all.approved()) + " once approved. Submitting it also counts as a recall.",
                "Without an interview date, the prediction is for " + all.daysAhead() + " days from now.");
    }

    private static String share(double value) {
        return Math.round(value * 100) + " %";
    }
}
