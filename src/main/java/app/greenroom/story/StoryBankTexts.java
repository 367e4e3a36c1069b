package app.greenroom.story;

import app.greenroom.language.Texts;

/** What a story without a title is called, and why one is refused. */
public interface StoryBankTexts {

    StoryBankTexts SAY = Texts.of(StoryBankTexts.class);

    String untitled();

    String links(int count);

    String tooLateToRestore();

    String tooMany(int most);

    String tooLong(int most);

    String tooLongToTake(int most);

    String titleTooLong(int most);

    String wasDeleted();
}
