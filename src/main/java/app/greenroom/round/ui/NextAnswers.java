package app.greenroom.round.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.SubmittedText;
import app.greenroom.answer.reading.FirstSight;
import app.greenroom.answer.ui.AnswerPanes;
import app.greenroom.answer.ui.SinceSubmission;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.Prep;
import app.greenroom.round.ReviewQueue;
import app.greenroom.round.ui.NextAnswer.Glance;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.Snapshot;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Reads ahead: what a mentor reviews after what they review now. */
@SpringComponent
class NextAnswers {

    private final ReviewQueue queue;
    private final AnswerService answers;
    private final AssignmentService assignments;
    private final AnswerPanes panes;
    private final Snapshot snapshot;

    NextAnswers(
            ReviewQueue queue,
            AnswerService answers,
            AssignmentService assignments,
            AnswerPanes panes,
            Snapshot snapshot) {
        this.queue = queue;
        this.answers = answers;
        this.assignments = assignments;
        this.panes = panes;
        this.snapshot = snapshot;
    }

    NextAnswer after(AnswerId answer) {
        return new NextAnswer(() -> glanceAfter(answer));
    }

    private @Nullable Glance glanceAfter(AnswerId answer) {
        AtomicReference<@Nullable Glance> glance = new AtomicReference<>();
        snapshot.read(() -> queue.next(answer).map(this::glance).ifPresent(glance::set));
        return glance.get();
    }

    private @Nullable Glance glance(AnswerId id) {
        Answer coming = answers.open(id);
        SubmittedText submitted = new SinceSubmission(answers).submission(coming, coming.revision());
        if (submitted == null) {
            return null;
        }
        Prep prep = assignments.open(coming.assignment().id());
        FirstSight sight = panes.atFirst(coming, submitted);
        return new Glance(
                prep.candidate().name(),
                prep.contents().question(coming.question()).text(),
                sight.html().html(),
                sight.changed());
    }
}
