package app.greenroom.answer.words;

import app.greenroom.language.Texts;

/** What lists of questions say. */
public interface QuestionTexts {

    QuestionTexts SAY = Texts.of(QuestionTexts.class);

    String questions();

    String search();

    String state();

    String all(int count);

    String inState(String state, int count);

    String noMatch();

    String noMatchWhy();

    String retired();

    String unresolved(int comments);

    String words(int count);

    String stateWithOpen(String state, int open);
}
