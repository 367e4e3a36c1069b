package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.NumberTexts.SAY;

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
        super(SAY.howCalculated());
        addClassName("number-explained");
        setContent(new Div(new Paragraph(SAY.calculated()), rules(assumptions)));
    }

    /** What the chances are made of, with the constants that are set here. */
    public static UnorderedList rules(Assumptions assumptions) {
        UnorderedList list = new UnorderedList();
        words(assumptions).forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private static List<String> words(Assumptions all) {
        Assumptions.Words words = all.words();
        return List.of(
                SAY.memoryFades(),
                SAY.claimedCounts(
                        words.days(),
                        percent(words.fresh()),
                        percent(words.shaky()),
                        percent(words.explain()),
                        percent(words.teach())),
                SAY.recallingCounts(),
                SAY.hasty(Math.round(all.haste().seconds()), percent(all.haste().share())),
                SAY.masteredMeans(),
                SAY.confirmedCounts(percent(all.upheldBefore() / all.checkedBefore())),
                SAY.answerCounts(
                        percent(all.draft()),
                        percent(all.changesRequested()),
                        percent(all.submitted()),
                        percent(all.approved())),
                SAY.withoutDate(all.daysAhead()));
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
