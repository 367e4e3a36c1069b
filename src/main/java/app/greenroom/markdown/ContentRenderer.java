package app.greenroom.markdown;

import app.greenroom.markdown.FootnoteSyntax.FootnoteDefinition;
import app.greenroom.markdown.FootnoteSyntax.FootnoteReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders all that carries text, and what must not do as its author says: links, images, raw HTML. A footnote stands where
 * it is written, so that a selection over it is one stretch of the source; what leads to it and back is the page's.
 */
final class ContentRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final RunWriter runs;
    private final Footnotes notes;

    ContentRenderer(HtmlNodeRendererContext context, RunWriter runs, Footnotes notes) {
        this.context = context;
        this.html = context.getWriter();
        this.runs = runs;
        this.notes = notes;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Text.class,
                Code.class,
                SoftLineBreak.class,
                FencedCodeBlock.class,
                IndentedCodeBlock.class,
                HtmlInline.class,
                HtmlBlock.class,
                Link.class,
                Image.class,
                TaskMark.class,
                FootnoteReference.class,
                FootnoteDefinition.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Text text -> runs.text(html, text, text.getLiteral());
            case SoftLineBreak lineBreak -> runs.lineBreak(html, lineBreak);
            case HtmlInline tag -> runs.verbatim(html, tag, tag.getLiteral());
            case Code code -> {
                html.tag("code");
                runs.code(html, code, code.getLiteral());
                html.tag("/code");
            }
            case FencedCodeBlock block -> codeBlock(block, block.getLiteral());
            case IndentedCodeBlock block -> codeBlock(block, block.getLiteral());
            case HtmlBlock block -> {
                html.line();
                html.tag("p");
                runs.lines(html, block, block.getLiteral());
                html.tag("/p");
                html.line();
            }
            case Link link -> link(link);
            case Image image -> children(image);
            case TaskMark task -> runs.task(html, task);
            case FootnoteReference reference -> {
                html.tag("sup", Map.of("class", HtmlPolicy.NOTE_REFERENCE));
                runs.whole(html, reference, Integer.toString(notes.of(reference.note())));
                html.tag("/sup");
            }
            case FootnoteDefinition note -> note(note);
            default -> throw new IllegalArgumentException("No rule to render " + node);
        }
    }

    private void codeBlock(Node block, String literal) {
        html.line();
        html.tag("pre");
        html.tag("code");
        runs.lines(html, block, literal);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private void note(FootnoteDefinition note) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", HtmlPolicy.NOTES);
        attributes.put("start", Integer.toString(notes.of(note)));
        html.line();
        html.tag("ol", attributes);
        html.tag("li");
        children(note);
        html.tag("/li");
        html.tag("/ol");
        html.line();
    }

    private void link(Link link) {
        if (!SafeUrl.allows(link.getDestination())) {
            children(link);
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", link.getDestination());
        attributes.put("rel", HtmlPolicy.LINK_RELATION);
        attributes.put("target", "_blank");
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
