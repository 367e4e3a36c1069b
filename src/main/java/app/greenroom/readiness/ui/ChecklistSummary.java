package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ChecklistShare;
import app.greenroom.readiness.model.Standing;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The whole checklist: readiness as it is everywhere, and one bar of what is known of the concepts. */
class ChecklistSummary extends Div {

    /** Rating one concept takes a few seconds. */
    private static final int RATED_A_MINUTE = 10;

    private @Nullable ReadinessFigure figure;
    private final ChecklistBar bar = ChecklistBar.withLegend(SAY.allConcepts(), ChecklistShare.EMPTY);
    private final Paragraph hint = new Paragraph();
    private final Paragraph keys = new Paragraph(SAY.keysHint());

    ChecklistSummary() {
        addClassNames("card", "checklist-summary");
        hint.addClassNames("muted", "checklist-hint");
        keys.addClassNames("muted", "checklist-hint", "keys-hint");
        add(bar, hint, keys);
    }

    void show(Checklist checklist) {
        ChecklistShare share = checklist.number().standing();
        if (figure == null) {
            figure = new ReadinessFigure(checklist.number());
            addComponentAsFirst(figure);
        } else {
            figure.show(checklist.number());
        }
        bar.show(share);
        String advice = advice(checklist, share);
        hint.setText(advice);
        hint.setVisible(!advice.isEmpty());
        keys.setVisible(checklist.mayRate());
    }

    private static String advice(Checklist checklist, ChecklistShare share) {
        if (checklist.mayConfirm()) {
            return SAY.confirmHint();
        }
        if (!checklist.mayRate() || share.count(Standing.UNRATED) < share.concepts()) {
            return "";
        }
        return SAY.rateHint(Math.ceilDiv(share.concepts(), RATED_A_MINUTE));
    }
}
