package app.greenroom.review.ui;

import app.greenroom.ui.KeyGroup;

/** The keys of the pages where questions are listed, answered and reviewed. */
public final class QuestionKeys {

    /** Works on the page of one question. */
    public static final KeyGroup STEPS = KeyGroup.of("Questions", "j", "Next question", "k", "Previous question");

    /** What the candidate does with the comment at hand. */
    public static final KeyGroup AS_CANDIDATE = KeyGroup.of("With the comment at hand", "e", "Mark it as addressed");

    /** What the mentor does with the comment at hand. */
    public static final KeyGroup AS_MENTOR = KeyGroup.of("With the comment at hand", "e", "Resolve it");

    /** Works in the answer's editor. */
    public static final KeyGroup WRITING = KeyGroup.of(
            "While you write an answer",
            "Ctrl+B",
            "Bold",
            "Ctrl+I",
            "Italic",
            "Ctrl+E",
            "Code",
            "Ctrl+Shift+8",
            "List",
            "Ctrl+Z",
            "Undo",
            "Ctrl+Alt+M",
            "Comment on the selected words");

    /** Works on the page of a review. */
    public static final KeyGroup REVIEW = KeyGroup.of(
            "Review",
            "j",
            "Next answer that waits",
            "k",
            "Previous answer that waits",
            "a",
            "Approve",
            "r",
            "Request changes",
            "e",
            "Resolve the comment at hand");

    private QuestionKeys() {}
}
