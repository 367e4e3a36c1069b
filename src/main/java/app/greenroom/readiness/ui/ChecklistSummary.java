package app.greenroom.readiness.ui;

import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ChecklistShare;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The whole checklist in one bar and one sentence. */
class ChecklistSummary extends Div {

    /** Rating one concept takes a few seconds. */
    private static final int RATED_A_MINUTE = 10;

    private final Paragraph words = new Paragraph();
    private final ChecklistBar bar = ChecklistBar.withLegend("All concepts", ChecklistShare.EMPTY);
    private final Paragraph hint = new Paragraph();
    private final Paragraph keys = new Paragraph("Keys: j and k to move, 1 to 3 to rate, o to open, u to undo.");

    ChecklistSummary() {
        addClassNames("card", "checklist-summary");
        words.addClassNames("checklist-words", "num");
        hint.addClassNames("muted", "checklist-hint");
        keys.addClassNames("muted", "checklist-hint", "keys-hint");
        add(words, bar, hint, keys);
    }

    void show(Checklist checklist, String candidate) {
        ChecklistShare share = checklist.share();
        words.setText(checklist.own() ? share.words() : share.wordsAbout(candidate));
        bar.show(share);
        String advice = advice(checklist, share);
        hint.setText(advice);
        hint.setVisible(!advice.isEmpty());
        keys.setVisible(checklist.mayRate());
    }

    private static String advice(Checklist checklist, ChecklistShare share) {
        if (checklist.mayConfirm()) {
            return "Confirm a concept once you have heard the candidate explain it. Going back to learning removes the confirmation.";
        }
        if (!checklist.mayRate() || share.unseen() < share.concepts()) {
            return "";
        }
        int minutes = Math.ceilDiv(share.concepts(), RATED_A_MINUTE);
        return "Rate how well you know each concept. It takes about "
                + (minutes == 1 ? "a minute." : minutes + " minutes.");
    }
}
