package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.SubmittedText;
import app.greenroom.answer.reading.ChangedText;
import app.greenroom.answer.reading.EarlierSubmission;
import app.greenroom.answer.reading.NewerWords;
import app.greenroom.answer.reading.Rereading;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.text.TextRange;
import app.greenroom.text.TextStatistics;
import app.greenroom.ui.commentable.Highlight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everybody else's side: the answer as it reads, or what changed since it was read, and how long it takes to say. In a review
 * it is what was submitted; what was written since is shown beside it, as a difference.
 */
class AnswerReading implements AnswerText {

    private final PassageText text;
    private final Paragraph nothing = new Paragraph(SAY.nothingWritten());
    private final Div length = new Div();
    private final Div sheet;
    private final ChangesBar changes;
    private final SinceLine since = new SinceLine(this::turn);
    private SerializableRunnable turned = () -> {};
    private @Nullable SubmittedText submitted;
    private Answer answer;
    private List<TextRange> commented = List.of();
    private String shown = "";

    /**
     * @param passage what the text is called where it is commented on
     * @param submitted what is reviewed; null to read the answer as it is now
     */
    AnswerReading(String passage, Answer answer, int number, Rereading rereading, @Nullable SubmittedText submitted) {
        this.answer = answer;
        this.submitted = submitted;
        text = new PassageText(passage, SAY.answerTo(number));
        changes = new ChangesBar(rereading, now -> earlier(rereading, now, this.submitted), this::compare);
        nothing.addClassName("muted");
        length.addClassName("answer-length");
        sheet = new Div(changes, since, nothing, text, length);
        sheet.addClassName("answer-sheet");
        show(answer);
    }

    @Override
    public Component component() {
        return sheet;
    }

    /** Brings the keyboard to what is read. */
    void focusText() {
        text.focusText();
    }

    /** What switches between the text and its changes. */
    ChangesBar bar() {
        return changes;
    }

    /** What says that words were written since, and shows them. */
    SinceLine since() {
        return since;
    }

    /** Another submission is read from now on. */
    void read(SubmittedText now) {
        submitted = now;
        since.reset();
    }

    /** What happens when another text is shown. */
    void onTurn(SerializableRunnable listener) {
        turned = listener;
    }

    /** Also null while it is shown what changed up to the newest text. */
    @Override
    public @Nullable Integer showing() {
        return submitted == null || since.shown() != null ? null : Integer.valueOf(submitted.number());
    }

    @Override
    public void toggleChanges() {
        if (changes.offers()) {
            changes.toggle();
        } else if (since.offers()) {
            since.toggle();
        }
    }

    @Override
    public final void show(Answer now) {
        answer = now;
        changes.show(now);
        SubmittedText read = submitted;
        since.show(
                read == null || read.text().equals(now.text()) ? null : new NewerWords(read, now.text()),
                now.state() == AnswerState.APPROVED && !changes.offers());
        boolean blank = base().isBlank();
        nothing.setVisible(blank);
        text.setVisible(!blank);
        length.setVisible(!blank);
        length.setText(lengthOf(base()));
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

    private static Optional<EarlierSubmission> earlier(
            Rereading rereading, Answer answer, @Nullable SubmittedText submitted) {
        return submitted == null
                ? rereading.earlier(answer.assignment().id(), answer.question())
                : rereading.earlierThan(answer.assignment().id(), answer.question(), submitted.number());
    }

    private String base() {
        return submitted == null ? answer.text() : submitted.text();
    }

    private int version() {
        return submitted == null || since.shown() != null ? answer.version() : submitted.version();
    }

    /** The earlier submission and the newer words are compared with what was submitted one at a time. */
    private void compare() {
        if (changes.comparing() != null) {
            since.close();
        }
        lay();
    }

    private void turn() {
        if (since.shown() != null) {
            changes.toText();
        }
        lay();
        turned.run();
    }

    private void lay() {
        NewerWords newer = since.shown();
        EarlierSubmission earlier = newer == null ? changes.comparing() : null;
        boolean compares = newer != null || earlier != null;
        String what = newer != null ? ":since" : earlier != null ? ":" + earlier.submission() : "";
        String wanted = version() + what + (compares ? changes.look() + commented : "");
        if (wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        text.setClassName("changed-text", compares);
        text.setText(html(newer, earlier), version());
    }

    private SafeHtml html(@Nullable NewerWords newer, @Nullable EarlierSubmission earlier) {
        if (newer != null) {
            return ChangedText.between(newer.submitted().text(), newer.now())
                    .html(changes.sideBySide(), commented, true);
        }
        return earlier == null
                ? SafeMarkdown.showWithOffsets(base())
                : ChangedText.between(earlier.text(), base()).html(changes.sideBySide(), commented, true);
    }

    private static String lengthOf(String markdown) {
        int words = TextStatistics.words(markdown);
        Duration spoken = TextStatistics.speakingTime(markdown);
        return spoken.toMinutes() > 0
                ? SAY.lengthInMinutes(words, spoken.toMinutes(), spoken.toSecondsPart())
                : SAY.lengthInSeconds(words, spoken.toSecondsPart());
    }
}
