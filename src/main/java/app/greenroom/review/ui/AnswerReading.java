package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.dossier.ui.Highlight;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.review.Passage;
import app.greenroom.text.TextStatistics;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;

/** Everybody else's side: the answer as it reads, and how long it takes to say. */
class AnswerReading implements AnswerText {

    private final PassageText text;
    private final Paragraph nothing = new Paragraph("Nothing is written yet.");
    private final Div length = new Div();
    private final Div sheet;
    private int version = -1;

    AnswerReading(Answer answer, int number) {
        text = new PassageText(
                Passage.answer(answer.assignment().id(), answer.question()).key(), "Answer to question " + number);
        nothing.addClassName("muted");
        length.addClassName("answer-length");
        sheet = new Div(nothing, text, length);
        sheet.addClassName("answer-sheet");
        show(answer);
    }

    @Override
    public Component component() {
        return sheet;
    }

    @Override
    public final void show(Answer answer) {
        if (answer.version() != version) {
            version = answer.version();
            text.setText(CommentedPassages.rendered(answer.text()), version);
            boolean blank = answer.text().isBlank();
            nothing.setVisible(blank);
            text.setVisible(!blank);
            length.setVisible(!blank);
            length.setText(lengthOf(answer.text()));
        }
    }

    @Override
    public void setHighlights(List<Highlight> highlights, int of) {
        text.setHighlights(highlights, of);
    }

    @Override
    public void offer(String submit) {
        // who only reads hands nothing in
    }

    private static String lengthOf(String markdown) {
        int words = TextStatistics.words(markdown);
        Duration spoken = TextStatistics.speakingTime(markdown);
        String minutes = spoken.toMinutes() > 0 ? spoken.toMinutes() + " min " : "";
        return words + (words == 1 ? " word · " : " words · ") + minutes + spoken.toSecondsPart() + " s spoken";
    }
}
