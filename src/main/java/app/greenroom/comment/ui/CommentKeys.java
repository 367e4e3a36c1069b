package app.greenroom.comment.ui;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys for reading, commenting and stepping through comments. The layout beside the texts listens to those that are
 * {@link #offered}, and to no others.
 */
public final class CommentKeys {

    private static final List<Press> STEPS =
            List.of(new Press("n", "Next open comment"), new Press("p", "Previous open comment"));

    private static final Press COMMENT = new Press("c", "Comment on the selection");

    private static final Press SNIPPET = new Press("/", "Comment with a snippet, on the selection or the whole text");

    private static final Press SUGGEST =
            new Press("s", "Suggest an edit to the selection, or an insertion at the cursor");

    private static final List<Press> TO_AND_FRO = List.of(
            new Press("Enter", "From a highlight to its comment"), new Press("Esc", "From a comment back to the text"));

    /** All that can work where comments stand in the margin. */
    public static final KeyGroup COMMENTS = group(List.of(COMMENT, SNIPPET, SUGGEST));

    private static final List<Press> MOVES = List.of(
            new Press("Tab", "Next text, highlight or comment"),
            new Press("← →", "Move by word"),
            new Press("↑ ↓", "Move by line"),
            new Press("Shift+→", "Select as you move"));

    /** Works in a text that has the focus. */
    public static final KeyGroup TEXT = text(true);

    /** Works while a comment is written. */
    public static final KeyGroup COMPOSING = composing(true);

    private CommentKeys() {}

    /** What can be pressed where the reader may do these things. */
    static List<KeyGroup> offered(boolean comments, boolean suggests, boolean snippets) {
        List<Press> begin = new ArrayList<>();
        if (comments) {
            begin.add(COMMENT);
        }
        if (comments && snippets) {
            begin.add(SNIPPET);
        }
        if (suggests) {
            begin.add(SUGGEST);
        }
        return comments ? List.of(group(begin), text(true), composing(snippets)) : List.of(group(begin), text(false));
    }

    private static KeyGroup group(List<Press> begin) {
        return new KeyGroup(
                "Comments",
                Stream.of(STEPS, begin, TO_AND_FRO).flatMap(List::stream).toList());
    }

    private static KeyGroup text(boolean reattaches) {
        Press reattach = new Press("Enter", "Attach the comment to the selection, when asked");
        return new KeyGroup(
                "In a text",
                reattaches ? Stream.concat(MOVES.stream(), Stream.of(reattach)).toList() : MOVES);
    }

    private static KeyGroup composing(boolean snippets) {
        List<Press> keys = new ArrayList<>();
        if (snippets) {
            keys.add(new Press("/", "Insert a snippet, at the start of a word"));
            keys.add(new Press("Tab", "Next blank in a snippet"));
        }
        keys.add(new Press("Ctrl+Enter", "Save"));
        keys.add(new Press("Ctrl+Shift+Enter", "Publish right away, even during a review"));
        keys.add(new Press("Esc", "Close and keep the draft"));
        return new KeyGroup("While you write a comment", keys);
    }
}
