package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    @Test
    void rendersParagraphsListsTablesAndCode() {
        String html = SafeMarkdown.render("One *two*\n\n- a\n  - b\n\n| x | y |\n|---|--:|\n| 1 | `2` |\n")
                .html();

        assertThat(html)
                .contains("<p>One <em>two</em></p>", "<li>a\n<ul><li>b</li></ul>")
                .contains("<th align=\"right\">y</th>", "<code>2</code>");
    }

    @Test
    void leavesTheFirstTwoHeadingLevelsToThePage() {
        assertThat(SafeMarkdown.render("# a\n## b\n#### c").html()).contains("<h3>a</h3>", "<h4>b</h4>", "<h6>c</h6>");
        assertThat(SafeMarkdown.render("#### deep alone").html()).contains("<h3>deep alone</h3>");
    }

    @Test
    void opensLinksApartAndVouchesForNone() {
        assertThat(SafeMarkdown.render("[site](https://example.org/a?b=c&d) <me@example.org>")
                        .html())
                .contains("target=\"_blank\" rel=\"noopener nofollow noreferrer\"")
                .contains("href=\"https://example.org/a?b&#61;c&amp;d\"", "href=\"mailto:me&#64;example.org\"");
    }

    @Test
    void showsWhatAnImageSaysAndFetchesNothing() {
        assertThat(SafeMarkdown.render("![a *red* bus](https://example.org/bus.png)")
                        .html())
                .isEqualToIgnoringWhitespace("<p>a <em>red</em> bus</p>");
    }

    @Test
    void showsHtmlAsTheTextThatItIs() {
        assertThat(SafeMarkdown.render("a <b onclick=\"x()\">b</b>\n\n<script>\nx()\n</script>")
                        .html())
                .contains("&lt;b onclick", "&lt;script&gt;")
                .doesNotContain("<b", "<script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](javascript&colon;alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](java&NewLine;script:alert(1))",
                "[x](<java script:alert(1)>)",
                "[x](\u0001javascript:alert(1))",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//example.org/a)",
                "[x](/\\example.org)",
                "[x](\\\\\\\\example.org)",
                "[x](https:example.org)",
                "[x](https:///example.org)",
                "[x](https:\\\\example.org)",
                "[x](../secret)",
                "[x](#top)",
                "[x](file:///etc/passwd)",
                "[x](mailto://example.org)",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](javascript:alert(1))",
                "![x](https://example.org/x.png\" onerror=\"alert(1))",
                "[x](https://example.org/\"onmouseover=\"alert(1))",
                "[x](https://example.org 'a\" onclick=\"alert(1)')",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<iframe srcdoc='<script>1</script>'>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "`<script>alert(1)</script>`",
                "```\"><script>\n</code></pre><script>alert(1)</script>\n```",
                "| <script> |\n|---|\n| <img src=x onerror=1> |",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "<a href=\"javascript&#58;alert(1)\">x</a>",
                "<span data-s=\"0\" data-e=\"9\">forged</span>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>"
            })
    void givesAnAttackerNothing(String attack) {
        HtmlOracle.assertHarmless(SafeMarkdown.render(attack).html());
        HtmlOracle.assertHarmless(SafeMarkdown.renderWithOffsets(attack).html());
        if (!attack.contains("https://example.org")) {
            assertThat(SafeMarkdown.render(attack).html()).doesNotContain("<a ");
        }
    }

    @Test
    void takesDotsAndDashesAtTheStartOfALineForBullets() {
        assertThat(SafeMarkdown.render("- **Speed**  \n  – halved waits  \n  – fewer calls\n- **Care**\n")
                        .html())
                .contains("<li><strong>Speed</strong>\n<ul><li>halved waits</li><li>fewer calls</li></ul>");
        assertThat(SafeMarkdown.render("• one\n• two").html()).contains("<ul><li>one</li><li>two</li></ul>");
    }

    @Test
    void leavesDashesInProseAndInCodeAlone() {
        assertThat(SafeMarkdown.render("Prose that wraps\n– like this – goes on.")
                        .html())
                .contains("– like this");
        assertThat(SafeMarkdown.render("```\n• code\n– code\n```").html()).contains("• code\n– code");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> SafeMarkdown.render("ä".repeat(SafeMarkdown.LIMIT / 2 + 1)))
                .isInstanceOfSatisfying(
                        MarkdownRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(MarkdownRefused.Reason.TOO_LONG))
                .hasMessageContaining("128 KiB");
    }

    @Test
    void whatIsTooCostlyIsShownAsItWasTyped() {
        String endless = "*x* ".repeat(SafeMarkdown.LIMIT);
        assertThat(SafeMarkdown.show(endless)).isEqualTo(SafeMarkdown.plain(endless));
        assertThat(SafeMarkdown.showWithOffsets(endless)).isEqualTo(SafeMarkdown.plain(endless));
        assertThat(SafeMarkdown.show("*x*")).isEqualTo(SafeMarkdown.render("*x*"));
    }

    @Test
    void showsAsPlainTextWhateverItRefuses() {
        assertThat(SafeMarkdown.plain("<b>\u0000" + "x".repeat(SafeMarkdown.LIMIT))
                        .html())
                .startsWith("<pre>&lt;b&gt;\uFFFDxx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ", "![", "[", "*a **b ", "- ", "1. ", "`", "<", "<a ", "&amp;", "(", "|", "_", "[a](", "~~~ ", "# "
            })
    void endsSoonOnHostileInput(String part) {
        String source = part.repeat(64 * 1024 / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try {
                HtmlOracle.assertHarmless(SafeMarkdown.renderWithOffsets(source).html());
            } catch (MarkdownRefused refused) {
                assertThat(refused).hasMessageStartingWith("This text");
            }
        });
    }
}
