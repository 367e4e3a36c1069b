package app.greenroom.answer.reading;

import app.greenroom.language.Texts;

/** What changed in a text, in short. */
interface ReadingTexts {

    ReadingTexts SAY = Texts.of(ReadingTexts.class);

    String unchangedParagraphs(int count);

    String onlyFormatting();

    String added(String words);

    String removed(String words);

    String addedAndRemoved(String added, String removed);

    String wordsAdded(int words);

    String wordsRemoved(int words);

    String wordsAddedAndRemoved(int added, int removed);

    String withinAnHour();

    String withinHours(long hours);

    String withinDays(long days);
}
