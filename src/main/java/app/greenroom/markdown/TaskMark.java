package app.greenroom.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** The box of an item to do, {@code [ ]} or {@code [x]} at its beginning. It stands before the item's words. */
final class TaskMark extends CustomNode {

    static final int LENGTH = 3;

    private static final Pattern AT_START = Pattern.compile("\\[([ xX])\\][ \\t]+");

    private final int place;
    private final boolean done;

    private TaskMark(int place, boolean done) {
        this.place = place;
        this.done = done;
    }

    /** Where it begins in the source. */
    int place() {
        return place;
    }

    boolean isDone() {
        return done;
    }

    /** Makes marks of all boxes, and leaves the words behind them their places in the source. */
    static void findIn(Node document, String source) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(ListItem item) {
                if (item.getFirstChild() instanceof Paragraph words && words.getFirstChild() instanceof Text text) {
                    cut(text, source);
                }
                visitChildren(item);
            }
        });
    }

    private static void cut(Text text, String source) {
        Matcher box = AT_START.matcher(text.getLiteral());
        SourceSpan span =
                text.getSourceSpans().isEmpty() ? null : text.getSourceSpans().getFirst();
        // what is written with a backslash is no box
        if (span == null || !box.lookingAt() || !source.startsWith(box.group(), span.getInputIndex())) {
            return;
        }
        String words = text.getLiteral().substring(box.end());
        if (words.isEmpty() && endsLine(text.getNext())) {
            return;
        }
        text.insertBefore(new TaskMark(span.getInputIndex(), !box.group(1).isBlank()));
        if (words.isEmpty()) {
            text.unlink();
        } else {
            text.setLiteral(words);
            text.setSourceSpans(List.of(span.subSpan(box.end())));
        }
    }

    private static boolean endsLine(@Nullable Node next) {
        return next == null || next instanceof SoftLineBreak;
    }
}
