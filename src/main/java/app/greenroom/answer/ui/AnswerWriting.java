package app.greenroom.answer.ui;

import app.greenroom.answer.Answer;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.ui.commentable.Highlight;
import com.vaadin.flow.component.Component;
import java.util.List;

/** The writers' side: the browser has the text, and is only told that there is a newer version. */
record AnswerWriting(TextEditor editor) implements AnswerText {

    @Override
    public Component component() {
        return editor;
    }

    @Override
    public void show(Answer answer) {
        editor.headMoved(answer.version());
    }

    @Override
    public void setHighlights(List<Highlight> highlights, int version) {
        editor.setHighlights(highlights, version);
    }

    @Override
    public void insert(String markdown) {
        editor.insert(markdown);
    }

    @Override
    public void offer(SubmitOffer offer) {
        editor.setSubmit(offer.words());
        editor.setAsking(offer.asking());
        editor.setHandedIn(offer.instead());
    }

    @Override
    public void ask(String words) {
        editor.ask(words);
    }
}
