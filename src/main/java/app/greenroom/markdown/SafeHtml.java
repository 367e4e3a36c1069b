package app.greenroom.markdown;

import org.jsoup.Jsoup;

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

    /** Its words alone, on one line. */
    public String words() {
        return Jsoup.parseBodyFragment(html).text();
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
