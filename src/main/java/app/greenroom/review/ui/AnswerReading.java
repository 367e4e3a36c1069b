package app.greenroom.review.ui;

import app.greenroom.answer.Answer;
import app.greenroom.dossier.ui.Highlight;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.review.ChangedText;
import app.greenroom.review.EarlierSubmission;
import app.greenroom.review.Passage;
import app.greenroom.review.RereadingService;
import app.greenroom.text.TextRange;
import app.greenroom.text.TextStatistics;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.List;

/** Everybody else's side: the answer as it reads, or what changed since it was read, and how long it takes to say. */
class AnswerReading implements AnswerText {

    private final PassageText text;
    private final Paragraph nothing = new Paragraph("Nothing is written yet.");
    private final Div length = new Div();
    private final Div sheet;
    private final ChangesBar changes;
    private Answer answer;
    private List<TextRange> commented = List.of();
    private String shown = "";

    AnswerReading(Answer answer, int number, RereadingService rereading) {
        this.answer = answer;
        text = new PassageText(
                Passage.answer(answer.assignment().id(), answer.question()).key(), "Answer to question " + number);
        changes = new ChangesBar(rereading, this::lay);
        nothing.addClassName("muted");
        length.addClassName("answer-length");
        sheet = new Div(changes, nothing, text, length);
        sheet.addClassName("answer-sheet");
        show(answer);
    }

    @Override
    public Component component() {
        return sheet;
    }

    /** What switches between the text and its changes. */
    ChangesBar bar() {
        return changes;
    }

    @Override
    public void toggleChanges() {
        changes.toggle();
    }

    @Override
    public final void show(Answer now) {
        answer = now;
        changes.show(now);
        boolean blank = now.text().isBlank();
        nothing.setVisible(blank);
        text.setVisible(!blank);
        length.setVisible(!blank);
        length.setText(lengthOf(now.text()));
        lay();
    }

    @Override
    public void setHighlights(List<Highlight> highlights, int of) {
        commented = highlights.stream()
                .filter(highlight -> !highlight.resolved())
                .map(highlight -> new TextRange(highlight.from(), highlight.to()))
                .toList();
        lay();
        text.setHighlights(highlights, of);
    }


    private void lay() {
        EarlierSubmission earlier = changes.comparing();
        String wanted =
                answer.version() + (earlier == null ? "" : ":" + changes.look() + earlier.submission() + commented);
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        text.setClassName("changed-text", earlier != null);
        text.setText(
                earlier == null
                        ? SafeMarkdown.showWithOffsets(answer.text())
                        : ChangedText.between(earlier.text(), answer.text())
                                .html(changes.sideBySide(), commented, earlier.approved()),
                answer.version());
    }

    private static String lengthOf(String markdown) {
        int words = TextStatistics.words(markdown);
        Duration spoken = TextStatistics.speakingTime(markdown);
        String minutes = spoken.toMinutes() > 0 ? spoken.toMinutes() + " min " : "";
        return words + (words == 1 ? " word · " : " words · ") + minutes + spoken.toSecondsPart() + " s spoken";
    }
}
