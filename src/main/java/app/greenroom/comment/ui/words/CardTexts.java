package app.greenroom.comment.ui.words;

import app.greenroom.comment.PassageKind;
import app.greenroom.language.Texts;

/** What the cards in the margin say, their forms, and the texts beside them. */
public interface CardTexts {

    CardTexts SAY = Texts.of(CardTexts.class);

    String question(int number);

    String fullQuestion();

    String justReworded();

    String commentOn(PassageKind kind);

    String commentOnWhole(PassageKind kind);

    String onWhole(PassageKind kind);

    String writeComment();

    String comment();

    String reply();

    String replies(int count);

    String editYourComment();

    String editComment();

    String deleteComment();

    String saveAsSnippet();

    String continueEditing();

    String edited();

    String pending();

    String pendingHelp();

    String deleted();

    String resolvedNow();

    String reattached();

    String publishNow();

    String reattach();

    String addressed();

    String reopen();

    String resolve();

    String resolved();

    String showResolved(int count);

    String hideResolved();

    String onDeletedText();

    String quoted(String words);

    String onNewerText();

    String originalText();

    String originalTextEdited();

    String originallyOn();

    String fromSubmission(int number);

    String showSubmission();

    String seenBy(String names);

    String saidOnWhole(String author, PassageKind kind);

    String saidOn(String author, String quote);

    String newsOnWhole(String author, int replies, PassageKind kind);

    String newsOn(String author, int replies, String quote);

    String goOn();

    String on();

    String draftComment();

    String draftCommentOn(String quote);

    String notSent();

    String key(String key);
}
