package app.greenroom.readiness;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerFact.AnswerMoved;
import app.greenroom.answer.AnswerFact.Moved;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes each submission of an answer for a recall, in the transaction that submits it. It compares what is recorded with
 * the answer, so a submission that is taken back is taken back here too, and nothing counts twice.
 */
@Component
class SubmissionRecorder {

    private final QuestionLedger ledger;
    private final AnswerDirectory answers;
    private final WritingTimes times;

    SubmissionRecorder(QuestionLedger ledger, AnswerDirectory answers, WritingTimes times) {
        this.ledger = ledger;
        this.answers = answers;
        this.times = times;
    }

    @EventListener
    void on(AnswerMoved fact) {
        Moved moved = fact.moved();
        Answer answer = answers.load(moved.answer());
        List<QuestionEvent> events = ledger.events(moved.assignment(), answer.question());
        Set<EventId> gone = QuestionEvent.takenBack(events);
        long recorded = 0;
        for (QuestionEvent event : events) {
            if (event instanceof QuestionEvent.Submitted submitted && !gone.contains(submitted.id())) {
                if (submitted.revision() > answer.revision()) {
                    ledger.takenBack(answer.assignment(), answer.question(), submitted.id());
                } else {
                    recorded = Math.max(recorded, submitted.revision());
                }
            }
        }
        if (answer.revision() > recorded) {
            ledger.submitted(answer.assignment(), answer.question(), answer.revision(), times.secondsFor(answer));
        }
    }
}
