package app.greenroom.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in the HTML of a page: the last gate, whatever the renderer before it made. */
final class HtmlPolicy {

    static final String LINK_RELATION = "noopener nofollow noreferrer";

    static final String NOTE_REFERENCE = "note-ref";
    static final String NOTES = "notes";
    static final String TASK = "task";
    static final String TASK_DONE = "task done";
    static final String TO_DO = "To do";
    static final String DONE = "Done";

    private static final Pattern OFFSET = Pattern.compile("[0-9]{1,9}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li")
            .allowElements("h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a", "span", "sup")
            .allowAttributes("start")
            .matching(OFFSET)
            .onElements("ol")
            .allowAttributes("class")
            .matching(false, NOTES)
            .onElements("ol")
            .allowAttributes("class")
            .matching(false, NOTE_REFERENCE)
            .onElements("sup")
            .allowAttributes("class")
            .matching(false, TASK, TASK_DONE)
            .onElements("span")
            .allowAttributes("role")
            .matching(false, "img")
            .onElements("span")
            .allowAttributes("aria-label")
            .matching(false, TO_DO, DONE)
            .onElements("span")
            .allowAttributes("align")
            .matching(false, "left", "center", "right")
            .onElements("th", "td")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .matching(SafeUrl.PATTERN)
            .onElements("a")
            .allowAttributes("target")
            .matching(false, "_blank")
            .onElements("a")
            .requireRelsOnLinks("noopener", "nofollow", "noreferrer")
            .allowAttributes("data-s", "data-e", "data-a")
            .matching(OFFSET)
            .onElements("span")
            .toFactory();

    /** Where what came in and what went out is marked. */
    private static final PolicyFactory CHANGED = POLICY.and(new HtmlPolicyBuilder()
            .allowElements("ins", "del", "br")
            .allowAttributes("class")
            .matching(false, "diff-lines")
            .onElements("del")
            .toFactory());

    private HtmlPolicy() {}

    static String sanitize(String html) {
        return POLICY.sanitize(html);
    }

    static String sanitizeChanged(String html) {
        return CHANGED.sanitize(html);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
