package app.greenroom.round.ui;

import static app.greenroom.round.ui.DeskTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.round.GradeAnswer;
import app.greenroom.round.GradeService;
import app.greenroom.round.GradeSheet;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CriterionId;
import app.greenroom.shared.UserId;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** A mentor’s grades for one answer, which are for themselves until the verdict. */
final class OwnDesk implements RubricPanel.Grading {

    private final GradeService grades;
    private final LiveUpdates live;
    private final AnswerId answer;
    private final Set<LiveTopic> topics;
    private final RubricPanel rubric = new RubricPanel(this);

    OwnDesk(GradeService grades, LiveUpdates live, Answer answer, UserId mentor) {
        this.grades = grades;
        this.live = live;
        this.answer = answer.id();
        this.topics = Set.of(LiveTopic.rubric(answer.team()), LiveTopic.desk(answer.id(), mentor));
    }

    RubricPanel rubric() {
        return rubric;
    }

    /** Shows what is kept, now and whenever it changes, while the component is on screen. */
    void readWith(Component on) {
        live.watch(on, topics, this::read);
        read();
    }

    @Override
    public void grade(int submission, CriterionId criterion, int level) {
        attempt(() -> grades.grade(new GradeAnswer(CommandId.next(), answer, submission, criterion, level)));
    }

    @Override
    public void clear() {
        GradeSheet before = grades.sheet(answer);
        attempt(() -> {
            grades.clear(answer);
            Notice.undoable(
                    SAY.gradesCleared(),
                    () -> before.levels().forEach((criterion, level) -> grade(before.submission(), criterion, level)));
        });
    }

    private void read() {
        rubric.show(grades.sheet(answer));
    }

    private void attempt(Runnable action) {
        Notice.attempt(action);
        rubric.show(grades.sheet(answer));
    }
}
