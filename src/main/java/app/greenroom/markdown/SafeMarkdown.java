package app.greenroom.markdown;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders CommonMark with tables, items to do and footnotes. Raw HTML shows as text, links go to http, https and mailto addresses only, images
 * leave their alternative text, and headings start at level 3, below those of the page.
 */
public final class SafeMarkdown {

    /** The longest source that is rendered, in bytes of UTF-8. */
    public static final int LIMIT = 128 * 1024;

    private static final int SMALL = 4 * 1024;
    private static final int NESTED_BLOCKS = 100;
    private static final List<Extension> RENDERED = List.of(TablesExtension.create());
    private static final List<Extension> PARSED = List.of(TablesExtension.create(), new FootnoteSyntax());
    private static final Parser PARSER = Parser.builder()
            .extensions(PARSED)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(NESTED_BLOCKS)
            .build();
    private static final BoundedPool POOL = new BoundedPool(Duration.ofSeconds(1));

    private SafeMarkdown() {}

    /**
     * Renders without marks of origin: for comments and other text that nobody selects from.
     *
     * @throws MarkdownRefused if the source is too long, too deep or too slow
     */
    public static SafeHtml render(String markdown) {
        return guarded(markdown, false);
    }

    /**
     * Renders with marks of origin. Every run of text stands in {@code <span data-s="START" data-e="END">}, with the
     * run's UTF-16 offsets in the given source: the character at {@code i} in the span is the one at {@code START + i}
     * in the source. A run that is written otherwise than it reads, as an entity is, also has {@code data-a}: it
     * can be taken as a whole only.
     *
     * @throws MarkdownRefused if the source is too long, too deep or too slow
     */
    public static SafeHtml renderWithOffsets(String markdown) {
        return guarded(markdown, true);
    }

    /** Shows the source as it is, as preformatted text. Never refuses: the fallback for what {@link #render} refuses. */
    public static SafeHtml plain(String text) {
        return new SafeHtml("<pre>" + HtmlPolicy.escape(SourceText.legal(text)) + "</pre>");
    }

    /** As {@link #render}, or {@link #plain} for what that refuses. */
    public static SafeHtml show(String markdown) {
        return shown(markdown, false);
    }

    /** As {@link #renderWithOffsets}, or {@link #plain} for what that refuses. */
    public static SafeHtml showWithOffsets(String markdown) {
        return shown(markdown, true);
    }

    private static SafeHtml shown(String markdown, boolean offsets) {
        try {
            return guarded(markdown, offsets);
        } catch (MarkdownRefused costly) {
            return plain(markdown);
        }
    }

    private static SafeHtml guarded(String markdown, boolean offsets) {
        return guarded(markdown, () -> html(markdown, offsets));
    }

    private static <T> T guarded(String markdown, Supplier<T> rendering) {
        if (markdown.length() > LIMIT || markdown.getBytes(StandardCharsets.UTF_8).length > LIMIT) {
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_LONG);
        }
        Delimiters.requireFew(markdown);
        try {
            // what is small is quick, whatever it holds, and needs no other thread
            return markdown.length() <= SMALL ? rendering.get() : POOL.call(rendering::get);
        } catch (StackOverflowError deep) {
            throw new MarkdownRefused(MarkdownRefused.Reason.TOO_DEEP);
        }
    }

    private static SafeHtml html(String markdown, boolean offsets) {
        String legal = SourceText.legal(markdown);
        String source = SourceText.withBullets(legal);
        Node document = parsed(source);
        String html = renderer(new RunWriter(legal, source, offsets), document).render(document);
        return new SafeHtml(HtmlPolicy.sanitize(html));
    }

    /**
     * The blocks of a text with what changed in them.
     *
     * @throws MarkdownRefused if the source is too long, too deep or too slow
     */
    static List<ChangedBlock> blocks(String markdown, RunMarks marks) {
        return guarded(markdown, () -> changed(markdown, marks));
    }

    private static List<ChangedBlock> changed(String markdown, RunMarks marks) {
        String legal = SourceText.legal(markdown);
        String source = SourceText.withBullets(legal);
        Node document = parsed(source);
        HtmlRenderer renderer = renderer(new RunWriter(legal, source, true, marks), document);
        List<ChangedBlock> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            boolean last = block.getNext() == null;
            List<SourceSpan> spans = block.getSourceSpans();
            int from = spans.isEmpty() ? 0 : spans.getFirst().getInputIndex();
            int to = spans.isEmpty()
                    ? from
                    : spans.getLast().getInputIndex() + spans.getLast().getLength();
            String html = renderer.render(block);
            for (String gone : marks.removedUpTo(last ? source.length() : to)) {
                html = ChangedMarkdown.behind(html, ChangedMarkdown.gone(gone));
            }
            boolean changes = marks.changes(blocks.isEmpty() ? 0 : from, last ? source.length() : to);
            blocks.add(new ChangedBlock(from, to, changes, HtmlPolicy.sanitizeChanged(html)));
        }
        String rest = String.join(
                "",
                marks.removedUpTo(source.length()).stream()
                        .map(ChangedMarkdown::gone)
                        .toList());
        if (!rest.isEmpty()) {
            blocks.add(new ChangedBlock(0, 0, true, HtmlPolicy.sanitizeChanged("<p>" + rest + "</p>")));
        }
        return blocks;
    }

    private static Node parsed(String source) {
        Node document = PARSER.parse(source);
        HeadingLevels.startAtThree(document);
        TaskMark.findIn(document, source);
        return document;
    }

    private static HtmlRenderer renderer(RunWriter runs, Node document) {
        Footnotes notes = Footnotes.in(document);
        return HtmlRenderer.builder()
                .extensions(RENDERED)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new ContentRenderer(context, runs, notes))
                .build();
    }
}
