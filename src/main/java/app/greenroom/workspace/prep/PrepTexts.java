package app.greenroom.workspace.prep;

import app.greenroom.language.Texts;

/** What the pages of a preparation say. */
interface PrepTexts {

    PrepTexts SAY = Texts.of(PrepTexts.class);

    String preparation();

    String asks();

    String nextQuestion();

    String previousQuestion();

    String noAsks();

    String noAsksWhy();

    String asksHint();

    String retiredAsks();

    String ask(String number);

    String commentOnAsk(String number);

    String commentOnRetiredAsk();

    String whatChanged();

    String changesIntro();

    String noChanges();

    String noChangesWhy();

    String revision(int number);

    String newToYou();

    String by(String name);

    String keptUnderRetired();

    String open();

    String openItem(String item);

    String sections();

    String questionCount(int count);

    String questionsIn(int count, String groups);

    String conceptCount(int count);

    String conceptsOn(int count, String topics);

    String writeAnswers();

    String viewAnswers();

    String readQuestions();

    String rateConcepts();

    String viewChecklist();

    String noOverview();

    String noOverviewWhy();

    String notesOn(String section);

    String mentors(int count);

    String question();

    String numbered(int number, String question);

    String retiredQuestion(String question);

    String review();

    String questions();

    String submitted();

    String submittedUsualReply(String within);

    String withdrawn();
}
