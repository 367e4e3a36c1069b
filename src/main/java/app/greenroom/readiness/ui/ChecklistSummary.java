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

    ChecklistSummary() {
        addClassNames("card", "checklist-summary");
        words.addClassNames("checklist-words", "num");
        hint.addClassNames("muted", "checklist-hint");
        add(words, bar, hint);
    }

    void show(Checklist checklist, String candidate) {
        ChecklistShare share = checklist.share();
        words.setText(checklist.own() ? share.words() : share.wordsAbout(candidate));
        bar.show(share);
        hint.setText(hint(checklist, share));
        hint.setVisible(checklist.mayRate() || checklist.mayConfirm());
    }

    private static String hint(Checklist checklist, ChecklistShare share) {
        if (checklist.mayConfirm()) {
            return "Confirm what you have heard explained. A confirmation lapses when the candidate goes back to learning.";
        }
        String keys = "Keys: j and k move, 1 to 3 rate, u takes back.";
        if (share.unseen() < share.concepts()) {
            return keys;
        }
        int minutes = Math.ceilDiv(share.concepts(), RATED_A_MINUTE);
        return "Say where you stand with each: about " + (minutes == 1 ? "a minute" : minutes + " minutes") + ". "
                + keys;
    }
}
