package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.ChecklistShare;
import app.greenroom.readiness.model.Standing;
import app.greenroom.ui.Meter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;

/** How concepts stand, as a bar; with {@link #withLegend} also in words that explain its patterns. */
public class ChecklistBar extends Div {

    private final String label;
    private final boolean legend;

    public ChecklistBar(String label, ChecklistShare share) {
        this(label, share, false);
    }

    private ChecklistBar(String label, ChecklistShare share, boolean legend) {
        this.label = label;
        this.legend = legend;
        addClassName("checklist-bar");
        show(share);
    }

    public static ChecklistBar withLegend(String label, ChecklistShare share) {
        return new ChecklistBar(label, share, true);
    }

    public void show(ChecklistShare share) {
        removeAll();
        List<Meter.Share> shares = Stream.of(Standing.values())
                .map(standing ->
                        new Meter.Share(SAY.standingInSentence(standing), share.count(standing), look(standing)))
                .toList();
        add(new Meter(label, shares));
        if (legend) {
            add(legend(shares));
        }
    }

    private static String look(Standing standing) {
        return switch (standing) {
            case MASTERED -> "best";
            case RECALLED -> "good";
            case MISSED -> "some";
            case CLAIMED -> "claimed";
            case UNRATED -> "none";
        };
    }

    private static Div legend(List<Meter.Share> shares) {
        Div legend = new Div();
        legend.addClassName("checklist-legend");
        for (Meter.Share share : shares) {
            Span sample = new Span();
            sample.addClassNames("share", "share-" + share.look());
            Span entry = new Span(sample, new Span(SAY.counted(share.count(), share.label())));
            entry.addClassNames("checklist-key", "num");
            legend.add(entry);
        }
        return legend;
    }
}
