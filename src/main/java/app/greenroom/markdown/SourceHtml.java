package app.greenroom.markdown;

/**
 * Shows a source as it is written, paragraph by paragraph, with what came in and what went out marked. What is there now
 * carries its place in the source, like rendered Markdown does, so that it can be selected and commented on. Everything is
 * escaped on its way in.
 */
public final class SourceHtml {

    private final StringBuilder html = new StringBuilder();

    /** Begins a paragraph; after {@link #besides} the one on the right. */
    public SourceHtml paragraph() {
        html.append("<p dir=\"auto\">");
        return this;
    }

    public SourceHtml endParagraph() {
        html.append("</p>");
        return this;
    }

    /** Two paragraphs side by side follow. */
    public SourceHtml besides() {
        html.append("<div class=\"diff-row\">");
        return this;
    }

    public SourceHtml endBesides() {
        html.append("</div>");
        return this;
    }

    /** Folds what follows behind a few words. */
    public SourceHtml folded(String words) {
        html.append("<details class=\"diff-fold\"><summary>")
                .append(escaped(words))
                .append("</summary>");
        return this;
    }

    public SourceHtml endFolded() {
        html.append("</details>");
        return this;
    }

    /**
     * Words that stayed.
     *
     * @param from where they stand in the source; -1 for words without a place
     */
    public SourceHtml kept(String words, int from) {
        return placed(words, from);
    }

    /** Words that came in. */
    public SourceHtml added(String words, int from) {
        html.append("<ins>");
        placed(words, from);
        html.append("</ins>");
        return this;
    }

    /** Words that went out. */
    public SourceHtml removed(String words) {
        html.append("<del>").append(escaped(words)).append("</del>");
        return this;
    }

    public SafeHtml toHtml() {
        return new SafeHtml(html.toString());
    }

    private SourceHtml placed(String words, int from) {
        if (from < 0) {
            html.append(escaped(words));
        } else {
            html.append("<span data-s=\"")
                    .append(from)
                    .append("\" data-e=\"")
                    .append(from + words.length())
                    .append("\">");
            html.append(escaped(words)).append("</span>");
        }
        return this;
    }

    private static String escaped(String words) {
        return HtmlPolicy.escape(SourceText.legal(words));
    }
}
