package app.greenroom.answer.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.SubmittedText;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.ui.commentable.Highlight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The side of whom the candidate lets in: the editor, what changed since they read it, or the submission that they review.
 * The editor stays open behind both, so that nothing that it holds is lost.
 */
class AnswerCoWriting implements AnswerText {

    private final AnswerWriting writing;
    private final AnswerReading changes;
    private final SerializableFunction<SubmittedText, AnswerReading> readingOf;
    private final SerializableRunnable turned;
    private final SubmissionLine line = new SubmissionLine(this::turn);
    private final Div room;
    private final Div both;
    private @Nullable SubmittedText submitted;
    private @Nullable AnswerReading submission;
    private Answer answer;

    /**
     * @param changes the same answer to read; what switches is taken out of it
     * @param submitted what is reviewed; null if nothing is
     * @param readingOf makes what a submission is read in
     * @param turned is called when another text is shown
     */
    AnswerCoWriting(
            TextEditor editor,
            Answer answer,
            AnswerReading changes,
            @Nullable SubmittedText submitted,
            SerializableFunction<SubmittedText, AnswerReading> readingOf,
            SerializableRunnable turned) {
        this.writing = new AnswerWriting(editor);
        this.answer = answer;
        this.changes = changes;
        this.submitted = submitted;
        this.readingOf = readingOf;
        this.turned = turned;
        this.room = new Div(editor);
        ChangesBar bar = changes.bar();
        both = new Div(line, bar, room, changes.component());
        both.addClassName("answer-both");
        bar.besideEditor(this::lay);
        offerSubmission();
    }

    /** Another submission is reviewed from now on. */
    void read(SubmittedText now) {
        submitted = now;
        line.turn(false);
        offerSubmission();
    }

    /** Hidden by its look only: the browser goes on telling of what is typed and of others. */
    private void lay(boolean comparing) {
        if (comparing) {
            line.turn(false);
        }
        room.setClassName("answer-away", comparing || line.reading());
        changes.component().setVisible(comparing);
    }

    private void turn(boolean reading) {
        if (submission != null) {
            both.remove(submission.component());
            submission = null;
        }
        if (reading && submitted != null) {
            changes.bar().toText();
            AnswerReading fresh = readingOf.apply(submitted);
            submission = fresh;
            both.add(fresh.component());
        }
        room.setClassName("answer-away", reading);
        turned.run();
    }

    private void offerSubmission() {
        SubmittedText reviewed = submitted;
        line.show(reviewed == null || reviewed.text().equals(answer.text()) ? null : reviewed);
    }

    @Override
    public Component component() {
        return both;
    }

    @Override
    public @Nullable Integer showing() {
        return submission == null ? null : submission.showing();
    }

    @Override
    public void show(Answer now) {
        answer = now;
        writing.show(now);
        changes.show(now);
        if (submission != null) {
            submission.show(now);
        }
        offerSubmission();
    }

    @Override
    public void setHighlights(List<Highlight> highlights, int version) {
        writing.setHighlights(highlights, version);
        changes.setHighlights(highlights, version);
        if (submission != null) {
            submission.setHighlights(highlights, version);
        }
    }

    @Override
    public void insert(String markdown) {
        writing.insert(markdown);
    }

    @Override
    public void toggleChanges() {
        changes.toggleChanges();
    }

    @Override
    public void showEditor() {
        line.turn(false);
        changes.bar().toText();
    }

    @Override
    public void offer(SubmitOffer offer) {
        writing.offer(offer);
    }
}
