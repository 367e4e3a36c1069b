package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads rendered HTML by rules of its own, as strict as can be: what it does not know fails. */
final class HtmlOracle {

    private static final Pattern TAG = Pattern.compile("</?([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*) ?/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern RUN =
            Pattern.compile("<span data-s=\"(\\d+)\" data-e=\"(\\d+)\"( data-a=\"1\")?>([^<]*)</span>");
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));");
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

    record Shown(int start, int end, boolean atomic, String text) {}

    private HtmlOracle() {}

    static void assertHarmless(String html) {
        Matcher tags = TAG.matcher(html);
        while (tags.find()) {
            assertThat(ELEMENTS).contains(tags.group(1));
            Matcher attributes = ATTRIBUTE.matcher(tags.group(2));
            while (attributes.find()) {
                assertThat(isHarmless(tags.group(1), attributes.group(1), decoded(attributes.group(2))))
                        .as("%s in %s", attributes.group(), tags.group())
                        .isTrue();
            }
        }
        // the sanitizer's own way to part two braces
        assertThat(tags.replaceAll("").replace("<!-- -->", "")).doesNotContain("<", ">");
    }

    private static boolean isHarmless(String element, String name, String value) {
        return switch (element + " " + name) {
            case "a href" -> value.matches("(?i)(https?://[^/\\s\\\\][^\\s\\\\]*|mailto:[^\\s\\\\/]+)");
            case "a rel" -> value.equals("noopener nofollow noreferrer");
            case "a target" -> value.equals("_blank");
            case "ol start" -> value.matches("\\d{1,9}");
            case "th align", "td align" -> Set.of("left", "center", "right").contains(value);
            case "span data-s", "span data-e" -> value.matches("\\d{1,6}");
            case "span data-a" -> value.equals("1");
            case "span class" -> Set.of("task", "task done").contains(value);
            case "span role" -> value.equals("img");
            case "span aria-label" -> Set.of("To do", "Done").contains(value);
            case "ol class" -> value.equals("notes");
            case "sup class" -> value.equals("note-ref");
            default -> false;
        };
    }

    static List<Shown> runs(String html) {
        List<Shown> runs = new ArrayList<>();
        Matcher matcher = RUN.matcher(html);
        while (matcher.find()) {
            runs.add(new Shown(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    matcher.group(3) != null,
                    decoded(matcher.group(4))));
        }
        return runs;
    }

    static String decoded(String html) {
        return REFERENCE.matcher(html).replaceAll(match -> Matcher.quoteReplacement(character(match.group(), match)));
    }

    private static String character(String reference, java.util.regex.MatchResult match) {
        if (match.group(1) != null) {
            return Character.toString(Integer.parseInt(match.group(1)));
        }
        if (match.group(2) != null) {
            return Character.toString(Integer.parseInt(match.group(2), 16));
        }
        return switch (reference) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            default -> "'";
        };
    }
}
