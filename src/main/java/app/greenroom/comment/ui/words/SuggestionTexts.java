package app.greenroom.comment.ui.words;

import app.greenroom.comment.PassageKind;
import app.greenroom.comment.SuggestionState;
import app.greenroom.language.Texts;

/** What is said on cards that suggest other words, and in the form for them. */
public interface SuggestionTexts {

    SuggestionTexts SAY = Texts.of(SuggestionTexts.class);

    String suggestions(int count);

    String acceptAll();

    String declineAll();

    String accept();

    String decline();

    String withdraw();

    String copyText();

    String declined();

    String replaceCurrent();

    String replace();

    String keepIt();

    String suggestedFor();

    String currentText();

    String decided(String author, SuggestionState state, String by);

    String acceptedNow();

    String declinedNow();

    String withdrawnNow();

    String acceptedAll(int done, int left);

    String declinedAll(int count);

    String insertsAfterWhole(String author, String words, PassageKind kind);

    String insertsAfter(String author, String words, String quote);

    String deletes(String author, String original);

    String replaces(String author, String words, String original);

    String suggestedInsertion();

    String suggestedEditTo();

    String suggestInsertion();

    String suggestEdit();

    String why();

    String suggest();

    String suggestedText();

    String textToInsert();

    String leaveEmptyToDelete();
}
