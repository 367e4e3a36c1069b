package app.greenroom.answer.ui;

import static app.greenroom.answer.words.PaneTexts.SAY;

import app.greenroom.answer.Answer;
import app.greenroom.answer.AnswerState;

/**
 * What a candidate may do about handing an answer in.
 *
 * @param words what the button says; empty for none
 * @param asking what may be asked for with it; empty for nothing
 * @param instead what stands in the button's place; empty for nothing
 */
public record SubmitOffer(String words, String asking, String instead) {

    public static SubmitOffer on(Answer answer) {
        boolean decided = answer.state() == AnswerState.SUBMITTED || answer.state() == AnswerState.APPROVED;
        if (answer.revision() > 0 && decided && !answer.editedSinceSubmission()) {
            return new SubmitOffer("", "", answer.state().title());
        }
        return new SubmitOffer(answer.revision() == 0 ? SAY.submitForReview() : SAY.submitAgain(), SAY.lookAt(), "");
    }
}
