package app.greenroom.answer.words;

import app.greenroom.language.Texts;

/** What keys do where questions are listed, answered and reviewed. */
public interface KeyTexts {

    KeyTexts SAY = Texts.of(KeyTexts.class);

    String questions();

    String nextQuestion();

    String previousQuestion();

    String currentComment();

    String markAsAddressed();

    String acceptSuggestion();

    String declineSuggestion();

    String acceptAll();

    String declineAll();

    String resolve();

    String reading();

    String switchChanges();

    String inHistory();

    String steps();

    String sessions();

    String ends();

    String playOrPause();

    String whileYouWrite();

    String bold();

    String italic();

    String code();

    String numberedList();

    String bulletedList();

    String quote();

    String tick();

    String indent();

    String leaveText();

    String pastePlain();

    String findInText();

    String nextMatch();

    String commentOnSelection();

    String submitForReview();

    String suggestEdit();

    String review();

    String nextWaiting();

    String previousWaiting();

    String gradeCriterion();

    String approve();

    String requestChanges();

    String resolveComment();
}
