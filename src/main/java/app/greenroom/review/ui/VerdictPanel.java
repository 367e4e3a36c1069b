package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.review.Decision;
import app.greenroom.review.NewerWords;
import app.greenroom.review.Verdict;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last verdict on top of an answer, with its note and scores; those of earlier rounds are folded away below it. */
class VerdictPanel extends Div {

    private final Facts facts = new Facts();
    private int known = -1;

    VerdictPanel() {
        addClassName("verdict");
        getElement().setAttribute("role", "status");
    }

    /** @param newer what was written since the latest submission; null if nothing */
    void show(Answer answer, @Nullable NewerWords newer, List<Verdict> verdicts) {
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
            show(answer, newer, verdicts.getFirst());
            if (verdicts.size() > 1) {
                add(new EarlierVerdicts(verdicts.subList(1, verdicts.size())));
            }
        }
        if (arrived) {
            Verdict verdict = verdicts.getFirst();
            boolean approved = verdict.decision() == Decision.APPROVE;
            Notice.done(verdict.mentor().name() + (approved ? " approved this answer." : " asks for changes."));
        }
    }

    private void show(Answer answer, @Nullable NewerWords newer, Verdict verdict) {
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
        add(head);
        SafeHtml note = verdict.note();
        if (note != null) {
            add(CommentItem.body(note));
        }
        add(new ScoreList(verdict.scores()));
    }
}
