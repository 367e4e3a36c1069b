package app.greenroom.feedback.ui;

import app.greenroom.language.Texts;

/** What is said about feedback that waits or was given, private notes and thanks. */
interface FeedbackPageTexts {

    FeedbackPageTexts SAY = Texts.of(FeedbackPageTexts.class);

    String feedback();

    String keyNext();

    String next(int waiting);

    String nextHelp();

    String allSeen();

    String changesWanted();

    String privateNote();

    String noteHint();

    String noteSaved();

    String notSaved(String reason);

    String thankedYou(String candidate);

    String thankMentors();

    String thanksIntro(long days);

    String howMuchHelp(String mentor);

    String ratingHelp();

    String noteTo(String mentor);

    String sendThanks();

    String updateNote();

    String saved();

    String sentTo(String mentor);

    String thanksTo(String mentor);

    String ratingOf(String mentor, int rating);

    String quote(String words);

    String history();

    String feedbackFor(String candidate);

    String historyIntro();

    String show();

    String all();

    String searchFeedback();

    String showOlder();

    String noneYet();

    String noneYetWhy(String candidate);

    String noMatches();

    String noMatchesHelp();

    String comment();

    String suggestion();

    String approved();

    String changesRequested();

    String deletion();

    String replacement(String words);
}
