package app.greenroom.answer.words;

import app.greenroom.language.Texts;

/** What is said about an answer’s submissions and its history. */
public interface PastTexts {

    PastTexts SAY = Texts.of(PastTexts.class);

    String history();

    String showNewer();

    String bothWrote(String some, String last);

    String suggestionAcceptedBy(String suggester, String authors);

    String submissions(int count);

    String submission(int number);

    String submittedText();

    String view();

    String hide();

    String restore();

    String versionRestored();

    String submissionRestored(int number);

    String changedSinceThen();
}
