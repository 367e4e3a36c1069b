package app.greenroom.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What would keep somebody from using a page: violations of WCAG 2.2 A and AA, and scrolling sideways. */
final class Axe {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Of all rules the only one that goes by colours. */
    private static final String CONTRAST = "color-contrast";

    private static final String SIZE = "target-size";

    private Axe() {}

    /** Each obstacle in one line; none for a page without. */
    static List<String> obstacles(Page page) {
        Stream<String> broken = rules(page).withTags(TAGS).analyze().getViolations().stream()
                .flatMap(rule -> rule.getId().equals(SIZE) ? inView(page, rule) : lines(rule));
        return Stream.concat(broken, sideways(page).stream()).toList();
    }

    /** What a bar happens to cover half is small only as long as it stands there: each is looked at in the middle. */
    private static Stream<String> inView(Page page, Rule rule) {
        return rule.getNodes().stream()
                .map(node -> String.valueOf(node.getTarget()))
                .flatMap(target -> {
                    String place = target.replaceAll("^\\[|\\]$", "");
                    page.locator(place).first().evaluate("e => e.scrollIntoView({ block: 'center' })");
                    return lines(rules(page).withRules(List.of(SIZE)).include(place));
                });
    }

    /** What is hard to read in the present colours, of a page that was looked at in others. */
    static List<String> paleWords(Page page) {
        return lines(rules(page).withRules(List.of(CONTRAST))).toList();
    }

    private static AxeBuilder rules(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static Stream<String> lines(AxeBuilder rules) {
        return rules.analyze().getViolations().stream().flatMap(Axe::lines);
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml() + " "
                        + String.valueOf(node.getFailureSummary())
                                .replaceAll("\\s+", " ")
                                .replace("Fix any of the following: ", ""));
    }

    private static List<String> sideways(Page page) {
        Object surplus =
                page.evaluate("() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        return ((Number) surplus).intValue() > 0 ? List.of("scrolls sideways by " + surplus + " px") : List.of();
    }
}
