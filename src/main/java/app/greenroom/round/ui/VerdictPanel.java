package app.greenroom.round.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.reading.NewerWords;
import app.greenroom.comment.ui.CommentItem;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.round.Decision;
import app.greenroom.round.Verdict;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last verdict on top of an answer, with its note and scores; those of earlier rounds are folded away below it. For who
 * gives the next one all of it is folded to its first line.
 */
public class VerdictPanel extends Div {

    private final Facts facts = new Facts();
    private final boolean folded;
    private boolean open;
    private int known = -1;

    /** @param folded whether only who decided what is shown, and the rest on demand */
    public VerdictPanel(boolean folded) {
        this.folded = folded;
        addClassName("verdict");
        setClassName("verdict-folded", folded);
        getElement().setAttribute("role", "status");
    }

    /** @param newer what was written since the latest submission; null if nothing */
    public void show(Answer answer, @Nullable NewerWords newer, List<Verdict> verdicts) {
        boolean arrived = known >= 0 && verdicts.size() > known;
        known = verdicts.size();
        List<String> ago = verdicts.stream()
                .limit(1)
                .map(verdict -> Times.current().ago(verdict.givenAt()))
                .toList();
        if (!facts.areNew(answer.revision(), newer, verdicts, ago)) {
            return;
        }
        removeAll();
        setVisible(!verdicts.isEmpty());
        if (!verdicts.isEmpty()) {
            lay(head(answer, newer, verdicts.getFirst()), rest(verdicts));
        }
        if (arrived) {
            Verdict verdict = verdicts.getFirst();
            boolean approved = verdict.decision() == Decision.APPROVE;
            Notice.done(verdict.mentor().name() + (approved ? " approved this answer." : " requested changes."));
        }
    }

    private void lay(Div head, List<Component> rest) {
        if (folded && !rest.isEmpty()) {
            Div unfolded = new Div();
            unfolded.add(rest);
            NativeDetails details = new NativeDetails(head, unfolded);
            details.setOpen(open);
            details.addToggleListener(toggled -> open = toggled.isOpened());
            add(details);
        } else {
            add(head);
            add(rest);
        }
    }

    private Div head(Answer answer, @Nullable NewerWords newer, Verdict verdict) {
        boolean approved = verdict.decision() == Decision.APPROVE;
        boolean answered = answer.revision() > verdict.revision();
        setClassName("verdict-approved", approved && !answered);
        setClassName("verdict-changes", !approved && !answered);
        Span decision = new Span(approved ? "Approved" : "Changes requested");
        decision.addClassName("verdict-decision");
        Span who = new Span(
                new Text("by " + verdict.mentor().name() + " · "),
                Times.current().agoLabel(verdict.givenAt()));
        if (answered) {
            who.add(" · on submission " + verdict.revision());
        } else if (approved && newer != null) {
            who.add(" · changed since: " + newer.summary());
        }
        Div words = new Div(decision, who);
        words.addClassName("verdict-words-beside");
        Div head = new Div(
                PersonBadge.avatar(verdict.mentor().id(), verdict.mentor().name()), words);
        head.addClassName("verdict-head");
        return head;
    }

    private static List<Component> rest(List<Verdict> verdicts) {
        Verdict latest = verdicts.getFirst();
        List<Component> rest = new ArrayList<>();
        SafeHtml note = latest.note();
        if (note != null) {
            rest.add(CommentItem.body(note));
        }
        if (!latest.scores().isEmpty()) {
            rest.add(new ScoreList(latest.scores()));
        }
        if (verdicts.size() > 1) {
            rest.add(new EarlierVerdicts(verdicts.subList(1, verdicts.size())));
        }
        return rest;
    }
}
