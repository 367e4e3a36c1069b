package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedOffsetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "*em* and **strong _both_**",
                "two\nlines\r\nthree",
                "> quoted\n> on",
                "- a\n  b\n  - c\n\n1. d",
                "# Title #\n\nUnder\n=====",
                "a `co de` b ``x ` y`` c ` d `",
                "`over\ntwo lines`",
                "[link *text*](https://example.org \"t\") <https://example.org/x>",
                "| a | b \\| c `d` |\n|---|---|\n| 1 | **2** \\| `3` |",
                "```java\nint x;\n\n  y();\n```",
                "- ```\n  in list\n  ```",
                "    indented\n\n      more",
                "\\*not em\\* \\\\ done",
                "<i>html</i> in line\n\n<div>\nblock\n</div>",
                "• dot\n– dash",
                "😀 emoji ä *😀*",
                "hard  \nbreak\\\nhere",
                "- [ ] open\n- [x]   x] done **bold**\n  and on\n- [ ] **bold**\n- \\[ ] none\n\n1. [X] a\n\n2. [ ]",
                "Said[^1] twice[^1], by[^who].\n\n[^who]: Mira *O.*\n[^1]: First\n\n    more\n\n[^none]: unread"
            })
    void everyRunReadsAsItsPlaceInTheSource(String source) {
        List<HtmlOracle.Shown> runs =
                HtmlOracle.runs(SafeMarkdown.renderWithOffsets(source).html());

        assertThat(runs).isNotEmpty();
        for (HtmlOracle.Shown run : runs) {
            if (!run.atomic()) {
                assertThat(source.substring(run.start(), run.end()).replace('\n', ' '))
                        .isEqualTo(run.text().replace('\n', ' '));
            }
        }
    }

    @Test
    void takesAnEntityAsAWhole() {
        assertThat(HtmlOracle.runs(
                        SafeMarkdown.renderWithOffsets("a &amp; b &nope; c").html()))
                .containsExactly(
                        new HtmlOracle.Shown(0, 2, false, "a "),
                        new HtmlOracle.Shown(2, 7, true, "&"),
                        new HtmlOracle.Shown(7, 18, false, " b &nope; c"));
    }

    @Test
    void skipsTheBackslashOfAnEscape() {
        assertThat(HtmlOracle.runs(SafeMarkdown.renderWithOffsets("a\\*b").html()))
                .containsExactly(new HtmlOracle.Shown(0, 1, false, "a"), new HtmlOracle.Shown(2, 4, false, "*b"));
    }

    @Test
    void coversAllThatIsShownInAParagraph() {
        String source = "One *two*\n`three` [four](https://example.org) five";

        String shown = HtmlOracle.runs(SafeMarkdown.renderWithOffsets(source).html()).stream()
                .map(HtmlOracle.Shown::text)
                .collect(Collectors.joining());

        assertThat(shown).isEqualTo("One two\nthree four five");
    }
}
