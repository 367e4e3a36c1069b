package app.greenroom.answer.words;

import app.greenroom.access.Role;
import app.greenroom.language.Texts;

/** What is said around an answer on screen: its text, its state, its changes, who writes it. */
public interface PaneTexts {

    PaneTexts SAY = Texts.of(PaneTexts.class);

    String yourAnswerTo(int number);

    String answerTo(int number);

    String writeHere();

    String ended();

    String mayEditNoMore();

    String shutOut(String candidate);

    String nothingWritten();

    String lengthInSeconds(int words, int seconds);

    String lengthInMinutes(int words, long minutes, int seconds);

    String changedSince();

    String editedSince();

    String changedSinceApproval(String changes);

    String editedSinceSubmission(int submission, String changes);

    String usualReply(String within);

    String medianOf(int reviews);

    String view();

    String changes();

    String text();

    String write();

    String howToShowChanges();

    String sideBySide();

    String inline();

    String changesSince(Enum<?> what, int submission);

    String viewingChangesSince(Enum<?> what, int submission);

    String editingWithChangesSince(Enum<?> what, int submission);

    String onlyYouSubmit();

    String invitedBy(String candidate);

    String roleOf(Role role);

    String inviteToEdit();

    String canEdit(String name);

    String twoCanEdit(String one, String other);

    String manyCanEdit(int people);

    String noteFrom(String candidate);

    String viewingNow();

    String teamLead();

    String askToResubmit();

    String askToResubmitWhy();

    String show();

    String newerNotPart();

    String editedSinceThen(String changes);

    String backToSubmission(int submission);

    String readingSubmission(int submission);

    String editingLatest(int submission);

    String backToEditor();

    String readSubmission(int submission);

    String lookAt();

    String submitForReview();

    String submitAgain();

    String withdraw();

    String withdrawWhy();
}
