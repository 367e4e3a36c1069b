package app.greenroom.comment;

import app.greenroom.language.Texts;

/** What is said about comments and suggestions, and why one is refused. */
public interface CommentTexts {

    CommentTexts SAY = Texts.of(CommentTexts.class);

    String comments(int count);

    String writeFirst();

    String tooLong(int most);

    String tooLateToRestore();

    String aboutWholeText();

    String alreadyResolved();

    String textStillThere();

    String tooMuchSelected();

    String textChangedHere();

    String suggestionTooLong();

    String writeTextToInsert();

    String sameAsOriginal();

    String suggestedTextDeleted();

    String suggestedTextChanged();

    String tooLateToUndo();

    String tooLateToBringBack();

    String alreadyDecided();
}
