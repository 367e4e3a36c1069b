package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.reading.NewerWords;
import app.greenroom.answer.reading.UsualWait;
import app.greenroom.ui.Facts;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer's state as a chip, and in words since when, and what changed after it. */
public class AnswerStatus extends Div {

    private final Facts facts = new Facts();

    public AnswerStatus() {
        addClassName("answer-status");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Where the focus goes when what was pressed about the state is gone. */
    public void focus() {
        getElement().callJsFunction("focus");
    }

    public void show(Answer answer, @Nullable NewerWords newer) {
        show(answer, newer, null);
    }

    /**
     * @param newer what was written since the latest submission; null if nothing
     * @param wait how long reviews usually take, for who waits for one; null if nothing is known
     */
    public void show(Answer answer, @Nullable NewerWords newer, @Nullable UsualWait wait) {
        Instant since = answer.stateSince();
        String ago = since == null ? "" : Times.current().ago(since);
        if (!facts.areNew(answer.state(), ago, newer, wait)) {
            return;
        }
        removeAll();
        add(answer.state().chip());
        if (since != null && answer.state() != AnswerState.NOT_STARTED && answer.state() != AnswerState.DRAFT) {
            add(Times.current().agoLabel(since));
        }
        if (newer != null && answer.state() != AnswerState.CHANGES_REQUESTED) {
            boolean approved = answer.state() == AnswerState.APPROVED;
            Span edited = new Span(approved ? SAY.changedSince() : SAY.editedSince());
            edited.setTitle(
                    approved
                            ? SAY.changedSinceApproval(newer.summary())
                            : SAY.editedSinceSubmission(answer.revision(), newer.summary()));
            edited.addClassName("edited-since");
            add(edited);
        }
        if (wait != null && answer.state() == AnswerState.SUBMITTED) {
            Span usual = new Span(SAY.usualReply(wait.words()));
            usual.addClassName("usual-wait");
            usual.setTitle(SAY.medianOf(wait.reviews()));
            add(usual);
        }
    }
}
