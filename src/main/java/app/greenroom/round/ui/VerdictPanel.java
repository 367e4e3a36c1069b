package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.reading.NewerWords;
import app.greenroom.comment.ui.CommentItem;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.round.Decision;
import app.greenroom.round.Verdict;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Notice;
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
 * The last verdict on top of an answer, on one line; its note and scores and the verdicts of earlier rounds unfold below it,
 * so that the answer has the room.
 */
public class VerdictPanel extends Div {

    private final Facts facts = new Facts();
    private boolean open;
    private int known = -1;

    public VerdictPanel() {
        addClassName("verdict");
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
            Notice.done(SAY.verdictArrived(verdict.mentor().name(), verdict.decision()));
        }
    }

    private void lay(Div head, List<Component> rest) {
        if (rest.isEmpty()) {
            add(head);
            return;
        }
        Div unfolded = new Div();
        unfolded.add(rest);
        NativeDetails details = new NativeDetails(head, unfolded);
        details.setOpen(open);
        details.addToggleListener(toggled -> open = toggled.isOpened());
        add(details);
    }

    private Div head(Answer answer, @Nullable NewerWords newer, Verdict verdict) {
        boolean approved = verdict.decision() == Decision.APPROVE;
        boolean answered = answer.revision() > verdict.revision();
        setClassName("verdict-approved", approved && !answered);
        setClassName("verdict-changes", !approved && !answered);
        Span decision = new Span(verdict.decision().title());
        decision.addClassName("verdict-decision");
        Span who = new Span(
                new Text(SAY.by(verdict.mentor().name()) + " · "),
                Times.current().agoLabel(verdict.givenAt()));
        if (answered) {
            who.add(" · " + SAY.onSubmission(verdict.revision()));
        } else if (approved && newer != null) {
            who.add(" · " + SAY.changedSince(newer.summary()));
        }
        Div words = new Div(decision, who);
        words.addClassName("verdict-head");
        if (verdict.note() != null) {
            Span gist = new Span(verdict.note().words());
            gist.addClassName("verdict-gist");
            words.add(gist);
        }
        return words;
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
