package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SafeMarkdownPropertiesTest {

    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "`",
            "``",
            "```\n",
            "~~~\n",
            "# ",
            "- ",
            "[ ] ",
            "[x] ",
            "[^a]",
            "[^a]: ",
            "• ",
            "– ",
            "1. ",
            "> ",
            "    ",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "[a](",
            ")",
            "![",
            "]",
            "[",
            "https://x.y",
            "javascript:1",
            "//x",
            "<b>",
            "<script>",
            "</",
            "<!--",
            "-->",
            "&amp;",
            "&#106;",
            "&lt;",
            "\\",
            "\\|",
            "|",
            "|-|-|\n",
            "\"",
            "'",
            "=",
            "---\n",
            "a",
            "word ",
            "ä",
            "😀",
            "\uD800",
            "\u0000",
            "\u202E",
            "<a href=",
            "data:text/html",
            "onerror=1",
            "<?",
            "<![CDATA[");

    @Property(tries = 600)
    void whateverIsWrittenTheHtmlIsHarmlessAndItsRunsAreTrue(@ForAll("markdown") String source) {
        String html = SafeMarkdown.renderWithOffsets(source).html();

        HtmlOracle.assertHarmless(html);
        HtmlOracle.assertHarmless(SafeMarkdown.render(source).html());
        String legal = SourceText.legal(source);
        for (HtmlOracle.Shown run : HtmlOracle.runs(html)) {
            assertThat(run.start()).isBetween(0, run.end());
            assertThat(run.end()).isLessThanOrEqualTo(source.length());
            if (!run.atomic()) {
                assertThat(spaced(legal.substring(run.start(), run.end()))).isEqualTo(spaced(run.text()));
            }
        }
    }

    private static String spaced(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }
}
