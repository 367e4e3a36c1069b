package app.greenroom.answer.ui;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;

/** The keys of the pages where questions are listed, answered and reviewed. */
public final class QuestionKeys {

    /** Works on the page of one question. */
    public static final KeyGroup STEPS =
            KeyGroup.of("Questions", new Press("j", "Next question"), new Press("k", "Previous question"));

    /** What the candidate does with the comment at hand. */
    public static final KeyGroup AS_CANDIDATE = KeyGroup.of(
            "With the comment at hand",
            new Press("e", "Mark it as addressed"),
            new Press("y", "Accept the suggestion"),
            new Press("x", "Decline the suggestion"),
            new Press("Shift+Y", "Accept all suggestions"),
            new Press("Shift+X", "Decline all suggestions"));

    /** What the mentor does with the comment at hand. */
    public static final KeyGroup AS_MENTOR = KeyGroup.of("With the comment at hand", new Press("e", "Resolve it"));

    /** Works where an answer is only read. */
    public static final KeyGroup READING =
            KeyGroup.of("Reading", new Press("d", "What changed since you read it, or the text"));

    /** Works in the history of an answer. */
    public static final KeyGroup HISTORY = KeyGroup.of(
            "In the history of an answer",
            new Press("← →", "One step back, one on"),
            new Press("PageUp", "The sitting before; PageDown the next"),
            new Press("Home", "The first words; End the newest"),
            new Press("Space", "Play, or pause"));

    /** Works in the answer's editor. */
    public static final KeyGroup WRITING = KeyGroup.of(
            "While you write an answer",
            new Press("Ctrl+B", "Bold"),
            new Press("Ctrl+I", "Italic"),
            new Press("Ctrl+E", "Code"),
            new Press("Ctrl+Shift+8", "List"),
            new Press("Tab", "In a list: one level down; Shift+Tab one up"),
            new Press("Esc", "Then Tab leaves the text"),
            new Press("Ctrl+Shift+V", "Paste without formatting"),
            new Press("Ctrl+Z", "Undo"),
            new Press("Ctrl+Alt+M", "Comment on the selected words"));

    /** As {@link #WRITING}, for the candidate, who also hands the answer in. */
    public static final KeyGroup WRITING_ONES_OWN = WRITING.with(new Press("Ctrl+Enter", "Submit for review"));

    /** As {@link #WRITING}, for whom the candidate lets in. */
    public static final KeyGroup WRITING_AS_MENTOR =
            WRITING.with(new Press("Ctrl+Alt+S", "Suggest other words for the selected ones, or words at the caret"));

    /** Works on the page of a review. */
    public static final KeyGroup REVIEW = KeyGroup.of(
            "Review",
            new Press("j", "Next answer that waits"),
            new Press("k", "Previous answer that waits"),
            new Press("1 2 3 4", "Grade by the criterion at hand and go on"),
            new Press("a", "Approve: asks first, Enter confirms"),
            new Press("r", "Request changes: opens a note, Ctrl+Enter sends it"),
            new Press("d", "What changed since you read it, or the text"),
            new Press("e", "Resolve the comment at hand"));

    private QuestionKeys() {}
}
