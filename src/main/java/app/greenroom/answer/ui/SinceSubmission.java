package app.greenroom.answer.ui;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerService;
import app.greenroom.answer.SubmittedText;
import app.greenroom.answer.reading.NewerWords;
import org.jspecify.annotations.Nullable;

/** Knows what was written since the latest submission; a submission is read once. */
public class SinceSubmission {

    private final AnswerService answers;
    private @Nullable SubmittedText known;

    public SinceSubmission(AnswerService answers) {
        this.answers = answers;
    }

    /** Nothing if the text is what was submitted, or nothing was. */
    public @Nullable NewerWords of(Answer answer) {
        if (!answer.editedSinceSubmission()) {
            return null;
        }
        SubmittedText submitted = submission(answer, answer.revision());
        return submitted == null || submitted.text().equals(answer.text())
                ? null
                : new NewerWords(submitted, answer.text());
    }

    /** What was submitted under a number; null if there is none. */
    public @Nullable SubmittedText submission(Answer answer, int number) {
        if (known == null || known.number() != number) {
            known = number == 0
                    ? null
                    : answers.submission(answer.assignment().id(), answer.question(), number)
                            .orElse(null);
        }
        return known;
    }
}
