package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PastTexts.SAY;

import app.greenroom.answer.AnswerService;
import app.greenroom.answer.HistoryService;
import app.greenroom.answer.Revision;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.commentable.Highlight;
import com.vaadin.flow.component.Component;
import java.util.List;

/** What an answer was before: its submissions and its history. Its writers can restore a version of it. */
public final class AnswerPast {

    private final VersionsPanel submissions;
    private final HistoryPanel history;
    private final Restoring restoring;

    AnswerPast(
            AnswerService answers,
            HistoryService histories,
            AssignmentId assignment,
            QuestionId question,
            boolean own,
            Runnable reread) {
        restoring = new Restoring(answers, histories, assignment, question, reread);
        submissions = new VersionsPanel(
                number -> answers.submission(assignment, question, number), own ? this::restore : null);
        history = new HistoryPanel(
                () -> histories.history(assignment, question), version -> restore(version, SAY.versionRestored()));
    }

    /** Its components, in their order. */
    public Component[] components() {
        return new Component[] {submissions, history};
    }

    public void show(List<Revision> submitted) {
        submissions.show(submitted);
    }

    /** The text has this version now. */
    public void show(int version) {
        history.show(version);
    }

    /** Opens a submission, with words in it marked. */
    public void open(int submission, List<Highlight> words) {
        submissions.show(submission, words);
    }

    /** What can be pressed in the history. */
    public List<KeyGroup> keys() {
        return history.keys();
    }

    private void restore(Revision revision) {
        restore(revision.version(), SAY.submissionRestored(revision.number()));
    }

    private void restore(int version, String words) {
        restoring.restore(version, words);
        history.refresh();
    }
}
