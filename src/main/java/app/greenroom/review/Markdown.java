package app.greenroom.review;

import app.greenroom.markdown.MarkdownRefused;
import app.greenroom.markdown.SafeHtml;
import app.greenroom.markdown.SafeMarkdown;

/** Shows what people wrote, as it was typed if it costs too much to lay out. */
final class Markdown {

    private Markdown() {}

    static SafeHtml show(String text) {
        try {
            return SafeMarkdown.render(text);
        } catch (MarkdownRefused costly) {
            return SafeMarkdown.plain(text);
        }
    }
}
