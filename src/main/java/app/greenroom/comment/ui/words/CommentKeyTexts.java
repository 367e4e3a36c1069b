package app.greenroom.comment.ui.words;

import app.greenroom.language.Texts;

/** What the keys for comments do. */
public interface CommentKeyTexts {

    CommentKeyTexts SAY = Texts.of(CommentKeyTexts.class);

    String comments();

    String nextComment();

    String previousComment();

    String commentOnSelection();

    String commentWithSnippet();

    String suggestEdit();

    String highlightToComment();

    String commentToText();

    String inText();

    String nextStop();

    String moveByWord();

    String moveByLine();

    String selectAsYouMove();

    String attachComment();

    String whileWriting();

    String insertSnippet();

    String nextBlank();

    String publishNow();

    String closeAndKeep();
}
