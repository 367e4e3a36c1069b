package app.greenroom.markdown;

/**
 * HTML that went through {@link SafeMarkdown}. Only this module can make one, so whoever holds it may show it.
 */
public final class SafeHtml {

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    /** The sanitized markup: a sequence of block elements, without a root element. */
    public String html() {
        return html;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && html.equals(that.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
