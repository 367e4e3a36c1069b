package app.greenroom.review.ui;

import app.greenroom.ui.KeyGroup;

/** The keys for reading, commenting and stepping through comments; the layout beside the texts listens to them. */
public final class CommentKeys {

    /** Works wherever comments stand in the margin. */
    public static final KeyGroup COMMENTS = KeyGroup.of(
            "Comments",
            "n",
            "Next open comment",
            "p",
            "Previous open comment",
            "c",
            "Comment on the selected words",
            "Enter",
            "From a highlight to its comment",
            "Esc",
            "From a comment back to the text");

    /** Works in a text that has the focus. */
    public static final KeyGroup TEXT = KeyGroup.of(
            "In a text",
            "Tab",
            "Next text, highlight or comment",
            "← →",
            "Move by words",
            "↑ ↓",
            "Move by lines",
            "Shift+→",
            "Select as you move");

    /** Works while a comment is written. */
    public static final KeyGroup COMPOSING =
            KeyGroup.of("While you write a comment", "Ctrl+Enter", "Save it", "Esc", "Put it away");

    private CommentKeys() {}
}
