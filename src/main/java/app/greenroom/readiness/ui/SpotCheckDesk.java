package app.greenroom.readiness.ui;

import static app.greenroom.language.CommonTexts.COMMON;
import static app.greenroom.readiness.words.ConceptTexts.SAY;

import app.greenroom.readiness.CheckConcept;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ReadinessPage;
import app.greenroom.readiness.UndoRating;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a mentor asks about the claims whose check tells most, and says whether they hold. */
@org.springframework.stereotype.Component
class SpotCheckDesk {

    private final ChecklistService checklists;

    SpotCheckDesk(ChecklistService checklists) {
        this.checklists = checklists;
    }

    /** @param reread runs after each check */
    Panel panel(AssignmentId assignment, String candidate, Runnable reread) {
        return new Panel(assignment, candidate, reread);
    }

    /**
     * The checks that tell most now. A claim keeps its line and its buttons for as long as it is among them: a press that
     * is on its way while somebody else acts still arrives.
     */
    final class Panel extends Div {

        private final AssignmentId assignment;
        private final String candidate;
        private final Runnable reread;
        private final Div found = new Div();
        private final Paragraph intro = new Paragraph();
        private final UnorderedList list = new UnorderedList();
        private final Map<String, Line> lines = new HashMap<>();

        private Panel(AssignmentId assignment, String candidate, Runnable reread) {
            this.assignment = assignment;
            this.candidate = candidate;
            this.reread = reread;
            addClassNames("card", "spot-checks");
            intro.addClassName("muted");
            list.addClassName("list");
            add(found, intro, list);
        }

        void show(ReadinessPage page) {
            found.removeAll();
            found.add(new CalibrationNote(page.calibration(), false, candidate));
            intro.setText(page.checks().isEmpty() ? SAY.nothingToCheck(candidate) : SAY.startWithThese());
            list.setVisible(!page.checks().isEmpty());
            List<Line> now = page.checks().stream().map(this::line).toList();
            lines.values().retainAll(now);
            list.getChildren().filter(line -> !now.contains(line)).toList().forEach(list::remove);
            for (int at = 0; at < now.size(); at++) {
                if (list.indexOf(now.get(at)) != at) {
                    list.addComponentAtIndex(at, now.get(at));
                }
            }
        }

        private Line line(ReadinessPage.SpotCheck claim) {
            Line line = lines.computeIfAbsent(claim.concept() + claim.text(), _ -> new Line(assignment, claim, reread));
            line.show(claim);
            return line;
        }
    }

    private final class Line extends ListItem {

        private final Span why = new Span();

        Line(AssignmentId assignment, ReadinessPage.SpotCheck claim, Runnable reread) {
            Span text = new Span(claim.text());
            text.getElement().setAttribute("dir", "auto");
            why.addClassNames("muted", "small", "num");
            Div words = new Div(text, why);
            words.addClassName("check-words");
            NativeButton holds = button(SAY.confirm(), claim, () -> confirm(assignment, claim, reread));
            NativeButton not = button(SAY.notYet(), claim, () -> demote(assignment, claim, reread));
            holds.addClassName("concept-confirm");
            not.addClassName("concept-withdraw");
            Div actions = new Div(holds, not);
            actions.addClassName("actions");
            add(words, actions);
        }

        void show(ReadinessPage.SpotCheck claim) {
            why.setText(SAY.whyCheck(claim.why(), claim.swing()));
        }
    }

    private void confirm(AssignmentId assignment, ReadinessPage.SpotCheck claim, Runnable reread) {
        checklists.confirm(check(assignment, claim));
        Notice.undoable(SAY.confirmed(ActionWords.shortened(claim.text())), () -> {
            checklists.withdraw(check(assignment, claim));
            reread.run();
        });
        reread.run();
    }

    private void demote(AssignmentId assignment, ReadinessPage.SpotCheck claim, Runnable reread) {
        checklists
                .demote(check(assignment, claim))
                .ifPresent(event -> Notice.undoable(SAY.movedBack(ActionWords.shortened(claim.text())), () -> {
                    checklists.undoDemotion(
                            new UndoRating(CommandId.next(), assignment, new ConceptId(claim.concept()), event));
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
        button.setAriaLabel(COMMON.actOn(words, claim.text()));
        return button;
    }
}
