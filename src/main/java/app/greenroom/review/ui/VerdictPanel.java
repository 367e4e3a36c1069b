package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.review.Decision;
import app.greenroom.review.Verdict;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The last verdict on top of an answer, with its note and scores; those of earlier rounds are folded away below it. */
class VerdictPanel extends Div {

    private final Facts facts = new Facts();
    private int known = -1;

    VerdictPanel() {
        addClassName("verdict");
        getElement().setAttribute("role", "status");
    }

    void show(Answer answer, List<Verdict> verdicts) {
        boolean arrived = known >= 0 && verdicts.size() > known;
        known = verdicts.size();
        List<String> ago = verdicts.stream()
                .limit(1)
                .map(verdict -> Times.current().ago(verdict.givenAt()))
                .toList();
        if (!facts.areNew(answer.revision(), answer.editedSinceSubmission(), verdicts, ago)) {
            return;
        }
        removeAll();
        setVisible(!verdicts.isEmpty());
        if (!verdicts.isEmpty()) {
            show(answer, verdicts.getFirst());
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

    private void show(Answer answer, Verdict verdict) {
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
        } else if (approved && answer.editedSinceSubmission()) {
            who.add(" · changed since");
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
