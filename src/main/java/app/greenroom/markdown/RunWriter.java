package app.greenroom.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes text, and with it, if wanted, where each run of it stands in the source. */
final class RunWriter {

    private final SourceRuns source;
    private final String original;
    private final String text;
    private final boolean offsets;
    private final @Nullable RunMarks marks;
    private int cursor;

    /**
     * @param original what its author wrote
     * @param source what was parsed: as long, with hyphens for other bullets
     */
    RunWriter(String original, String source, boolean offsets) {
        this(original, source, offsets, null);
    }

    /** @param marks what changed; null for a text as it is */
    RunWriter(String original, String source, boolean offsets, @Nullable RunMarks marks) {
        this.marks = marks;
        this.source = new SourceRuns(source);
        this.original = original;
        this.text = source;
        this.offsets = offsets;
    }

    /** Text in which backslashes escape and entities stand for characters. */
    void text(HtmlWriter html, Node node, String literal) {
        write(html, literal, source.ofText(node.getSourceSpans(), literal));
    }

    /** Text between backticks. */
    void code(HtmlWriter html, Node node, String literal) {
        write(html, literal, source.ofCode(node.getSourceSpans(), literal));
    }

    /** Text that reads as it is written, maybe over several lines. */
    void verbatim(HtmlWriter html, Node node, String literal) {
        write(html, literal, source.ofVerbatim(node.getSourceSpans(), literal));
    }

    /** A block of lines, each of which may be indented in the source. */
    void lines(HtmlWriter html, Node node, String literal) {
        write(html, literal, source.ofLines(node.getSourceSpans(), literal));
    }

    /** Text that stands for something else in the source, and is taken as a whole. */
    void whole(HtmlWriter html, Node node, String literal) {
        write(html, literal, source.ofWhole(node.getSourceSpans(), literal));
    }

    /** The box of an item to do; one that was ticked or not before is marked. It has no text that could be selected. */
    void task(HtmlWriter html, TaskMark task) {
        int end = task.place() + TaskMark.LENGTH;
        boolean ticked = marks != null && marks.whole(task.place(), end).added();
        if (ticked) {
            html.tag("ins");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", task.isDone() ? HtmlPolicy.TASK_DONE : HtmlPolicy.TASK);
        attributes.put("role", "img");
        attributes.put("aria-label", task.isDone() ? HtmlPolicy.DONE : HtmlPolicy.TO_DO);
        html.tag("span", attributes);
        html.tag("/span");
        if (ticked) {
            html.tag("/ins");
        }
        html.text(" ");
        cursor = Math.max(cursor, end);
    }

    /** The end of a line within a paragraph: it shows as a space. */
    void lineBreak(HtmlWriter html, Node node) {
        int start = endOfLine();
        if (!offsets || start == text.length()) {
            html.raw("\n");
            return;
        }
        boolean pair = text.startsWith("\r\n", start);
        write(html, "\n", List.of(new Run("\n", start, start + (pair ? 2 : 1), pair)));
    }

    private int endOfLine() {
        int at = cursor;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private void write(HtmlWriter html, String literal, List<Run> runs) {
        if (runs.isEmpty()) {
            html.text(literal);
            return;
        }
        for (Run run : runs) {
            if (run.start() < 0 || !offsets) {
                html.text(run.start() < 0 ? run.text() : asWritten(run));
                cursor = Math.max(cursor, run.end());
                continue;
            }
            if (marks == null) {
                span(html, run.start(), run.end(), run.atomic(), asWritten(run));
            } else if (run.atomic()) {
                piece(html, marks.whole(run.start(), run.end()), true, run.text());
            } else {
                String words = asWritten(run);
                for (RunMarks.Piece piece : marks.cut(run.start(), run.end())) {
                    piece(html, piece, false, words.substring(piece.from() - run.start(), piece.to() - run.start()));
                }
            }
            cursor = run.end();
        }
    }

    private static void piece(HtmlWriter html, RunMarks.Piece piece, boolean atomic, String words) {
        piece.removed().forEach(gone -> html.raw(ChangedMarkdown.gone(gone)));
        if (piece.added()) {
            if (!piece.removed().isEmpty() && !piece.removed().getLast().endsWith(" ")) {
                html.raw(" "); // one word for another
            }
            html.tag("ins");
        }
        span(html, piece.from(), piece.to(), atomic, words);
        if (piece.added()) {
            html.tag("/ins");
        }
    }

    private static void span(HtmlWriter html, int start, int end, boolean atomic, String words) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("data-s", Integer.toString(start));
        attributes.put("data-e", Integer.toString(end));
        if (atomic) {
            attributes.put("data-a", "1");
        }
        html.tag("span", attributes);
        html.text(words);
        html.tag("/span");
    }

    /** A bullet that turned out to be none reads as it was written. */
    private String asWritten(Run run) {
        StringBuilder words = new StringBuilder(run.text());
        for (int i = 0; !run.atomic() && i < words.length(); i++) {
            char written = original.charAt(run.start() + i);
            if (written != text.charAt(run.start() + i)) {
                words.setCharAt(i, written);
            }
        }
        return words.toString();
    }
}
