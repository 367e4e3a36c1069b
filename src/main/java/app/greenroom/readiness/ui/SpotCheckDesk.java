package app.greenroom.readiness.ui;

import app.greenroom.readiness.CheckConcept;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ReadinessPage;
import app.greenroom.readiness.UndoRating;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** Where a mentor asks about the claims whose check tells most, and says whether they hold. */
@org.springframework.stereotype.Component
class SpotCheckDesk {

    private final ChecklistService checklists;

    SpotCheckDesk(ChecklistService checklists) {
        this.checklists = checklists;
    }

    /** @param reread runs after each check */
    Component panel(AssignmentId assignment, ReadinessPage page, String candidate, Runnable reread) {
        Div panel = new Div(new CalibrationNote(page.calibration(), false, candidate));
        panel.addClassNames("card", "spot-checks");
        if (page.checks().isEmpty()) {
            Paragraph none = new Paragraph(
                    "Nothing to check: mentors have confirmed every concept that " + candidate + " can explain.");
            none.addClassName("muted");
            panel.add(none);
            return panel;
        }
        Paragraph intro = new Paragraph("Start with these: they tell you the most. Ask “What is …?” and listen.");
        intro.addClassName("muted");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        page.checks().forEach(claim -> list.add(line(assignment, claim, reread)));
        panel.add(intro, list);
        return panel;
    }

    private ListItem line(AssignmentId assignment, ReadinessPage.SpotCheck claim, Runnable reread) {
        Span text = new Span(claim.text());
        text.getElement().setAttribute("dir", "auto");
        Span why = new Span(claim.why() + " · changes readiness by up to "
                + String.format(Locale.ROOT, "%.1f", claim.swing()) + " points");
        why.addClassNames("muted", "small", "num");
        Div words = new Div(text, why);
        words.addClassName("check-words");
        NativeButton holds = button("Confirm", claim, () -> confirm(assignment, claim, reread));
        NativeButton not = button("Not yet", claim, () -> demote(assignment, claim, reread));
        holds.addClassName("concept-confirm");
        not.addClassName("concept-withdraw");
        Div actions = new Div(holds, not);
        actions.addClassName("actions");
        return new ListItem(words, actions);
    }

    private void confirm(AssignmentId assignment, ReadinessPage.SpotCheck claim, Runnable reread) {
        checklists.confirm(check(assignment, claim));
        Notice.undoable("Confirmed “" + ActionWords.shortened(claim.text()) + "”", () -> {
            checklists.withdraw(check(assignment, claim));
            reread.run();
        });
        reread.run();
    }

    private void demote(AssignmentId assignment, ReadinessPage.SpotCheck claim, Runnable reread) {
        checklists
                .demote(check(assignment, claim))
                .ifPresent(event ->
                        Notice.undoable("Moved back to learning: “" + ActionWords.shortened(claim.text()) + "”", () -> {
                            checklists.undoDemotion(new UndoRating(
                                    CommandId.next(), assignment, new ConceptId(claim.concept()), event));
                            reread.run();
                        }));
        reread.run();
    }

    private static CheckConcept check(AssignmentId assignment, ReadinessPage.SpotCheck claim) {
        return new CheckConcept(CommandId.next(), assignment, new ConceptId(claim.concept()));
    }

    private static NativeButton button(String words, ReadinessPage.SpotCheck claim, Runnable pressed) {
        NativeButton button = new NativeButton(words, click -> pressed.run());
        button.addClassName("concept-check");
        button.setAriaLabel(words + ": " + claim.text());
        return button;
    }
}
