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
            "Current comment",
            new Press("e", "Mark as addressed"),
            new Press("y", "Accept the suggestion"),
            new Press("x", "Decline the suggestion"),
            new Press("Shift+Y", "Accept all suggestions"),
            new Press("Shift+X", "Decline all suggestions"));

    /** What the mentor does with the comment at hand. */
    public static final KeyGroup AS_MENTOR = KeyGroup.of("Current comment", new Press("e", "Resolve"));

    /** Works where an answer is only read. */
    public static final KeyGroup READING = KeyGroup.of("Reading", new Press("d", "Switch between changes and text"));

    /** Works in the history of an answer. */
    public static final KeyGroup HISTORY = KeyGroup.of(
            "In the history of an answer",
            new Press("← →", "Previous or next step"),
            new Press("PageUp", "Previous session; PageDown for the next one"),
            new Press("Home", "First version; End for the newest"),
            new Press("Space", "Play or pause"));

    /** Works in the answer's editor. */
    public static final KeyGroup WRITING = KeyGroup.of(
            "While you write an answer",
            new Press("Ctrl+B", "Bold"),
            new Press("Ctrl+I", "Italic"),
            new Press("Ctrl+E", "Code"),
            new Press("Ctrl+Shift+7", "Numbered list"),
            new Press("Ctrl+Shift+8", "Bulleted list"),
            new Press("Ctrl+Shift+9", "Quote"),
            new Press("Ctrl+Alt+X", "Tick an item that begins with - [ ]"),
            new Press("Tab", "Indent a list item; Shift+Tab to outdent"),
            new Press("Esc", "Then press Tab to leave the text"),
            new Press("Ctrl+Shift+V", "Paste without formatting"),
            new Press("Ctrl+Z", "Undo"),
            new Press("Ctrl+F", "Find in the text"),
            new Press("F3", "Next match; Shift+F3 for the previous one"),
            new Press("Ctrl+Alt+M", "Comment on the selection"));

    /** As {@link #WRITING}, for the candidate, who also hands the answer in. */
    public static final KeyGroup WRITING_ONES_OWN = WRITING.with(new Press("Ctrl+Enter", "Submit for review"));

    /** As {@link #WRITING}, for whom the candidate lets in. */
    public static final KeyGroup WRITING_AS_MENTOR =
            WRITING.with(new Press("Ctrl+Alt+S", "Suggest an edit to the selection, or an insertion at the cursor"));

    /** Works on the page of a review. */
    public static final KeyGroup REVIEW = KeyGroup.of(
            "Review",
            new Press("j", "Next waiting answer"),
            new Press("k", "Previous waiting answer"),
            new Press("1 2 3 4", "Grade the current criterion"),
            new Press("a", "Approve (press Enter to confirm)"),
            new Press("r", "Request changes (write a note, Ctrl+Enter to send)"),
            new Press("d", "Switch between changes and text"),
            new Press("e", "Resolve the current comment"));

    private QuestionKeys() {}
}
