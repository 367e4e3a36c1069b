package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.ui.AnswerEditor;
import app.greenroom.dossier.ui.Highlight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * The side of whom the candidate lets in: the editor, or what changed since they read it. The editor stays open behind the
 * changes, so that nothing that it holds is lost.
 */
class AnswerCoWriting implements AnswerText {

    private final AnswerWriting writing;
    private final AnswerReading reading;
    private final Div room;
    private final Div both;

    /** @param reading the same answer to read; what switches is taken out of it */
    AnswerCoWriting(AnswerEditor editor, AnswerReading reading) {
        this.writing = new AnswerWriting(editor);
        this.reading = reading;
        this.room = new Div(editor);
        ChangesBar bar = reading.bar();
        both = new Div(bar, room, reading.component());
        both.addClassName("answer-both");
        bar.besideEditor(this::lay);
    }

    /** Hidden by its look only: the browser goes on telling of what is typed and of others. */
    private void lay(boolean comparing) {
        room.setClassName("answer-away", comparing);
        reading.component().setVisible(comparing);
    }

    @Override
    public Component component() {
        return both;
    }

    @Override
    public void show(Answer answer) {
        writing.show(answer);
        reading.show(answer);
    }

    @Override
    public void setHighlights(List<Highlight> highlights, int version) {
        writing.setHighlights(highlights, version);
        reading.setHighlights(highlights, version);
    }

    @Override
    public void insert(String markdown) {
        writing.insert(markdown);
    }

    @Override
    public void toggleChanges() {
        reading.toggleChanges();
    }

    @Override
    public void showEditor() {
        reading.bar().toText();
    }

    @Override
    public void offer(SubmitOffer offer) {
        writing.offer(offer);
    }
}
