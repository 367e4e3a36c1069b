package app.greenroom.answer;

import app.greenroom.language.Texts;

/** How far an answer is, and why something about it is refused. */
interface AnsweringTexts {

    AnsweringTexts SAY = Texts.of(AnsweringTexts.class);

    String state(AnswerState state);

    String stateInSentence(AnswerState state);

    String inState(int count, AnswerState state);

    String answers(int count);

    String outline();

    String outlineText();

    String notSubmitted();

    String withdrawnMeanwhile();

    String newerSubmitted();

    String changedSinceThen();

    String writeFirst();

    String reviewedOrReplaced();

    String reviewBegun();

    String submittedUnchanged();

    String approvedUnchanged();

    String tooLong(int most);

    String inviteOnlyYours();

    String noteTooLong(int most);
}
