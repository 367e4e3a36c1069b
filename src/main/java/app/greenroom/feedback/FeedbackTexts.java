package app.greenroom.feedback;

import app.greenroom.language.Texts;

/** What the kinds of feedback are called, and why a note is refused. */
interface FeedbackTexts {

    FeedbackTexts SAY = Texts.of(FeedbackTexts.class);

    String kinds(Told.Kind kind);

    String noteTooLong(int most);

    String thanksTooLong(int most);

    String thanksTooLate(long days);
}
