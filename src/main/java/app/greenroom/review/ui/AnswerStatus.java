package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** An answer's state as a chip, and in words since when, and what changed after it. */
class AnswerStatus extends Div {

    AnswerStatus() {
        addClassName("answer-status");
    }

    void show(Answer answer) {
        removeAll();
        add(answer.state().chip());
        Instant since = answer.stateSince();
        if (since != null && answer.state() != AnswerState.NOT_STARTED && answer.state() != AnswerState.DRAFT) {
            add(Times.current().agoLabel(since));
        }
        if (answer.editedSinceSubmission() && answer.state() != AnswerState.CHANGES_REQUESTED) {
            boolean approved = answer.state() == AnswerState.APPROVED;
            Span edited = new Span(approved ? "changed since" : "edited since");
            edited.setTitle(approved ? "Changed since approval" : "Edited since submission");
            edited.addClassName("edited-since");
            add(edited);
        }
    }
}
