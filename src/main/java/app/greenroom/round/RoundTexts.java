package app.greenroom.round;

import app.greenroom.language.Texts;

/** What a verdict is called, and why a review, grades or a verdict are refused. */
public interface RoundTexts {

    RoundTexts SAY = Texts.of(RoundTexts.class);

    String decision(Decision decision);

    String notWaiting();

    String tooManyClaimed();

    String claimEnded();

    String notSubmitted();

    String newerSubmitted();

    String anotherReviewing();

    String sayWhatToChange();

    String tooLateToUndo();
}
