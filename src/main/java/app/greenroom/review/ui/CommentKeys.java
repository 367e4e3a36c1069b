package app.greenroom.review.ui;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;

/** The keys for reading, commenting and stepping through comments; the layout beside the texts listens to them. */
public final class CommentKeys {

    /** Works wherever comments stand in the margin. */
    public static final KeyGroup COMMENTS = KeyGroup.of(
            "Comments",
            new Press("n", "Next open comment"),
            new Press("p", "Previous open comment"),
            new Press("c", "Comment on the selected words"),
            new Press("Enter", "From a highlight to its comment"),
            new Press("Esc", "From a comment back to the text"));

    /** Works in a text that has the focus. */
    public static final KeyGroup TEXT = KeyGroup.of(
            "In a text",
            new Press("Tab", "Next text, highlight or comment"),
            new Press("← →", "Move by words"),
            new Press("↑ ↓", "Move by lines"),
            new Press("Shift+→", "Select as you move"));

    /** Works while a comment is written. */
    public static final KeyGroup COMPOSING = KeyGroup.of(
            "While you write a comment",
            new Press("/", "A snippet, as mentor"),
            new Press("Ctrl+Enter", "Save it"),
            new Press("Ctrl+Shift+Enter", "Publish it at once, also in a review"),
            new Press("Esc", "Put it away"));

    private CommentKeys() {}
}
