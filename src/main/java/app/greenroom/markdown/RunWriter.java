package app.greenroom.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes text, and with it, if wanted, where each run of it stands in the source. */
final class RunWriter {

    private final SourceRuns source;
    private final String text;
    private final boolean offsets;
    private int cursor;

    RunWriter(String source, boolean offsets) {
        this.source = new SourceRuns(source);
        this.text = source;
        this.offsets = offsets;
    }

    /** Text in which backslashes escape and entities stand for characters. */
    void text(HtmlWriter html, Node node, String literal) {
        write(html, literal, offsets ? source.ofText(spans(node), literal) : List.of());
    }

    /** Text between backticks. */
    void code(HtmlWriter html, Node node, String literal) {
        write(html, literal, offsets ? source.ofCode(spans(node), literal) : List.of());
    }

    /** Text that reads as it is written, maybe over several lines. */
    void verbatim(HtmlWriter html, Node node, String literal) {
        write(html, literal, offsets ? source.ofVerbatim(spans(node), literal) : List.of());
    }

    /** A block of lines, each of which may be indented in the source. */
    void lines(HtmlWriter html, Node node, String literal) {
        write(html, literal, offsets ? source.ofLines(spans(node), literal) : List.of());
    }

    /** The end of a line within a paragraph: it shows as a space. */
    void lineBreak(HtmlWriter html, Node node) {
        int at = text.indexOf('\n', cursor);
        int carriageReturn = text.indexOf('\r', cursor);
        boolean pair = carriageReturn >= 0 && carriageReturn + 1 == at;
        int start = carriageReturn >= 0 && (at < 0 || carriageReturn < at) ? carriageReturn : at;
        if (!offsets || start < 0) {
            html.raw("\n");
            return;
        }
        write(html, "\n", List.of(new Run("\n", start, start + (pair ? 2 : 1), pair)));
    }

    private void write(HtmlWriter html, String literal, List<Run> runs) {
        if (runs.isEmpty()) {
            html.text(literal);
            return;
        }
        for (Run run : runs) {
            if (run.start() < 0) {
                html.text(run.text());
                continue;
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("data-s", Integer.toString(run.start()));
            attributes.put("data-e", Integer.toString(run.end()));
            if (run.atomic()) {
                attributes.put("data-a", "1");
            }
            html.tag("span", attributes);
            html.text(run.text());
            html.tag("/span");
            cursor = run.end();
        }
    }

    private static List<SourceSpan> spans(Node node) {
        return node.getSourceSpans();
    }
}
