package app.greenroom.answer.ui;

import static app.greenroom.answer.words.KeyTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;

/** The keys of the pages where questions are listed, answered and reviewed. */
public final class QuestionKeys {

    private QuestionKeys() {}

    /** Works on the page of one question. */
    public static KeyGroup steps() {
        return KeyGroup.of(SAY.questions(), new Press("j", SAY.nextQuestion()), new Press("k", SAY.previousQuestion()));
    }

    /** What the candidate does with the comment at hand. */
    public static KeyGroup asCandidate() {
        return KeyGroup.of(
                SAY.currentComment(),
                new Press("e", SAY.markAsAddressed()),
                new Press("y", SAY.acceptSuggestion()),
                new Press("x", SAY.declineSuggestion()),
                new Press("Shift+Y", SAY.acceptAll()),
                new Press("Shift+X", SAY.declineAll()));
    }

    /** What the mentor does with the comment at hand. */
    public static KeyGroup asMentor() {
        return KeyGroup.of(SAY.currentComment(), new Press("e", SAY.resolve()));
    }

    /** Works where an answer is only read. */
    public static KeyGroup reading() {
        return KeyGroup.of(SAY.reading(), new Press("d", SAY.switchChanges()));
    }

    /** Works in the history of an answer. */
    public static KeyGroup history() {
        return KeyGroup.of(
                SAY.inHistory(),
                new Press("← →", SAY.steps()),
                new Press("PageUp", SAY.sessions()),
                new Press("Home", SAY.ends()),
                new Press("Space", SAY.playOrPause()));
    }

    /** Works in the answer's editor. */
    private static KeyGroup writing() {
        return KeyGroup.of(
                SAY.whileYouWrite(),
                new Press("Ctrl+B", SAY.bold()),
                new Press("Ctrl+I", SAY.italic()),
                new Press("Ctrl+E", SAY.code()),
                new Press("Ctrl+Shift+7", SAY.numberedList()),
                new Press("Ctrl+Shift+8", SAY.bulletedList()),
                new Press("Ctrl+Shift+9", SAY.quote()),
                new Press("Ctrl+Alt+X", SAY.tick()),
                new Press("Tab", SAY.indent()),
                new Press("Esc", SAY.leaveText()),
                new Press("Ctrl+Shift+V", SAY.pastePlain()),
                new Press("Ctrl+Z", COMMON.undo()),
                new Press("Ctrl+F", SAY.findInText()),
                new Press("F3", SAY.nextMatch()),
                new Press("Ctrl+Alt+M", SAY.commentOnSelection()));
    }

    /** In the answer's editor, for the candidate, who also hands the answer in. */
    public static KeyGroup writingOnesOwn() {
        return writing().with(new Press("Ctrl+Enter", SAY.submitForReview()));
    }

    /** In the answer's editor, for whom the candidate lets in. */
    public static KeyGroup writingAsMentor() {
        return writing().with(new Press("Ctrl+Alt+S", SAY.suggestEdit()));
    }

    /** Works on the page of a review. */
    public static KeyGroup review() {
        return KeyGroup.of(
                SAY.review(),
                new Press("j", SAY.nextWaiting()),
                new Press("k", SAY.previousWaiting()),
                new Press("1 2 3 4", SAY.gradeCriterion()),
                new Press("a", SAY.approve()),
                new Press("r", SAY.requestChanges()),
                new Press("d", SAY.switchChanges()),
                new Press("e", SAY.resolveComment()));
    }
}
