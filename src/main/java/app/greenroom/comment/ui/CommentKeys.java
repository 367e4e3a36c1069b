package app.greenroom.comment.ui;

import static app.greenroom.comment.ui.words.CommentKeyTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.KeyGroup.Press;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys for reading, commenting and stepping through comments. The layout beside the texts listens to those that are
 * {@link #offered}, and to no others.
 */
public final class CommentKeys {

    private CommentKeys() {}

    /** All that can work where comments stand in the margin. */
    public static KeyGroup comments() {
        return group(List.of(comment(), snippet(), suggest()));
    }

    /** Works in a text that has the focus. */
    public static KeyGroup text() {
        return text(true);
    }

    /** Works while a comment is written. */
    public static KeyGroup composing() {
        return composing(true);
    }

    /** What can be pressed where the reader may do these things. */
    static List<KeyGroup> offered(boolean comments, boolean suggests, boolean snippets) {
        List<Press> begin = new ArrayList<>();
        if (comments) {
            begin.add(comment());
        }
        if (comments && snippets) {
            begin.add(snippet());
        }
        if (suggests) {
            begin.add(suggest());
        }
        return comments ? List.of(group(begin), text(true), composing(snippets)) : List.of(group(begin), text(false));
    }

    private static Press comment() {
        return new Press("c", SAY.commentOnSelection());
    }

    private static Press snippet() {
        return new Press("/", SAY.commentWithSnippet());
    }

    private static Press suggest() {
        return new Press("s", SAY.suggestEdit());
    }

    private static KeyGroup group(List<Press> begin) {
        List<Press> keys = new ArrayList<>();
        keys.add(new Press("n", SAY.nextComment()));
        keys.add(new Press("p", SAY.previousComment()));
        keys.addAll(begin);
        keys.add(new Press("Enter", SAY.highlightToComment()));
        keys.add(new Press("Esc", SAY.commentToText()));
        return new KeyGroup(SAY.comments(), List.copyOf(keys));
    }

    private static KeyGroup text(boolean reattaches) {
        KeyGroup moves = KeyGroup.of(
                SAY.inText(),
                new Press("Tab", SAY.nextStop()),
                new Press("← →", SAY.moveByWord()),
                new Press("↑ ↓", SAY.moveByLine()),
                new Press("Shift+→", SAY.selectAsYouMove()));
        return reattaches ? moves.with(new Press("Enter", SAY.attachComment())) : moves;
    }

    private static KeyGroup composing(boolean snippets) {
        List<Press> keys = new ArrayList<>();
        if (snippets) {
            keys.add(new Press("/", SAY.insertSnippet()));
            keys.add(new Press("Tab", SAY.nextBlank()));
        }
        keys.add(new Press("Ctrl+Enter", COMMON.save()));
        keys.add(new Press("Ctrl+Shift+Enter", SAY.publishNow()));
        keys.add(new Press("Esc", SAY.closeAndKeep()));
        return new KeyGroup(SAY.whileWriting(), List.copyOf(keys));
    }
}
