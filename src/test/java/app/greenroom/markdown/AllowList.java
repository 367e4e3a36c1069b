package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads rendered HTML as a browser would, with a parser that is not ours, and knows all that may be in it. */
public final class AllowList {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "br",
            "hr",
            "strong",
            "em",
            "code",
            "pre",
            "blockquote",
            "ul",
            "ol",
            "li",
            "h3",
            "h4",
            "h5",
            "h6",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "a",
            "span",
            "sup");

    /** The form of each attribute that an element may have. */
    private static final Map<String, String> ATTRIBUTES = new HashMap<>(Map.of(
            "a href",
                    "(?i)(?:https?://[^/?#\\s\\\\<>\"\\p{Cntrl}][^\\s\\\\<>\"\\p{Cntrl}]*|mailto:[^\\s\\\\/<>\"\\p{Cntrl}]+)",
            "a rel", "noopener nofollow noreferrer",
            "a target", "_blank",
            "ol start", "[0-9]{1,9}",
            "th align", "left|center|right",
            "td align", "left|center|right",
            "span data-s", "[0-9]{1,6}",
            "span data-e", "[0-9]{1,6}",
            "span data-a", "1"));

    static {
        ATTRIBUTES.putAll(Map.of(
                "ol class", "notes",
                "sup class", "note-ref",
                "span class", "task(?: done)?",
                "span role", "img",
                "span aria-label", "To do|Done"));
    }

    private AllowList() {}

    /** Fails on any element, attribute, address or other node that rendered Markdown cannot have. */
    public static void assertHolds(String html) {
        Document document = Jsoup.parse(html);
        assertThat(document.head().childNodes()).as(html).isEmpty();
        assertThat(document.childNodeSize()).as(html).isEqualTo(1);
        document.body().childNodes().forEach(AllowList::assertAllowed);
    }

    private static void assertAllowed(Node node) {
        // the sanitizer parts two braces by an empty comment, so that no template engine takes them for its own
        boolean parted = node instanceof Comment comment && comment.getData().isBlank();
        assertThat(parted || node instanceof TextNode || node instanceof Element)
                .as("%s", node)
                .isTrue();
        if (node instanceof Element element) {
            assertThat(ELEMENTS).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                String name = element.tagName() + " " + attribute.getKey();
                assertThat(ATTRIBUTES).containsKey(name);
                assertThat(attribute.getValue()).as(name).matches(ATTRIBUTES.get(name));
            }
        }
        node.childNodes().forEach(AllowList::assertAllowed);
    }
}
