package app.greenroom.review.ui;

import app.greenroom.assignment.Prep;
import app.greenroom.dossier.Question;
import app.greenroom.live.LiveTopic;
import app.greenroom.review.GradeAnswer;
import app.greenroom.review.GradeSheet;
import app.greenroom.review.KeepNote;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** What a mentor has on one answer for themselves: grades that aren't given yet, and a private note. */
final class OwnDesk implements RubricPanel.Grading {

    private final PracticeServices services;
    private final AnswerId answer;
    private final AssignmentId assignment;
    private final QuestionId question;
    private final Set<LiveTopic> topics;
    private final RubricPanel rubric = new RubricPanel(this);
    private final PrivateNotePanel note;

    OwnDesk(PracticeServices services, Prep prep, Question question, AnswerId answer) {
        this.services = services;
        this.answer = answer;
        this.assignment = prep.assignment().id();
        this.question = question.id();
        this.topics = Set.of(
                LiveTopic.rubric(prep.assignment().team()),
                LiveTopic.desk(answer, services.me().id()));
        note = new PrivateNotePanel((base, now) ->
                services.notes().keep(new KeepNote(CommandId.next(), assignment, this.question, base, now)));
    }

    RubricPanel rubric() {
        return rubric;
    }

    PrivateNotePanel note() {
        return note;
    }

    /** Shows what is kept, now and whenever it changes, while the component is on screen. */
    void readWith(Component on) {
        services.live().watch(on, topics, this::read);
        read();
    }

    @Override
    public void grade(int submission, CriterionId criterion, int level) {
        attempt(() -> services.grades().grade(new GradeAnswer(CommandId.next(), answer, submission, criterion, level)));
    }

    @Override
    public void clear() {
        GradeSheet before = services.grades().sheet(answer);
        attempt(() -> {
            services.grades().clear(answer);
            Notice.undoable(
                    "Grades cleared.",
                    () -> before.levels().forEach((criterion, level) -> grade(before.submission(), criterion, level)));
        });
    }

    private void read() {
        rubric.show(services.grades().sheet(answer));
        note.show(services.notes().mine(assignment, question));
    }

    private void attempt(Runnable action) {
        Notice.attempt(action);
        rubric.show(services.grades().sheet(answer));
    }
}
