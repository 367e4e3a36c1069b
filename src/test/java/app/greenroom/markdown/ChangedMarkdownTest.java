package app.greenroom.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.markdown.ChangedMarkdown.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedMarkdownTest {

    @Test
    void wordsAreMarkedWhereTheyRead() {
        assertThat(html("The **night** driver", Mark.added(4, 14)))
                .isEqualTo("<p><span data-s=\"0\" data-e=\"4\">The </span>"
                        + "<strong><ins><span data-s=\"6\" data-e=\"11\">night</span></ins></strong>"
                        + "<ins><span data-s=\"13\" data-e=\"14\"> </span></ins>"
                        + "<span data-s=\"14\" data-e=\"20\">driver</span></p>\n");
    }

    @Test
    void whatWentOutReadsWithoutItsMarks() {
        assertThat(html("It is so.", Mark.removed(6, "**not** "))).contains("is </span><del>not</del> <span");
        assertThat(html("One.\n\nTwo.", Mark.removed(6, "# Gone\n\n- too\n\n")))
                .contains("<p><del class=\"diff-lines\">Gone<br />too</del><span data-s=\"6\"");
    }

    @Test
    void oneWordForAnotherHasOneBlankBetween() {
        assertThat(html("We were", Mark.removed(3, "can"), Mark.added(3, 7))).contains("<del>can</del> <ins>");
        assertThat(html("We were", Mark.removed(3, "can "), Mark.added(3, 7))).contains("<del>can</del> <ins>");
    }

    @Test
    void whatWentOutAtTheEndStandsThere() {
        assertThat(html("One.\n\nTwo.", Mark.removed(4, "\n\nGone.")))
                .startsWith("<p><span data-s=\"0\" data-e=\"4\">One.</span><del class=\"diff-lines\">Gone.</del></p>");
        assertThat(html("- One\n- Two", Mark.removed(11, " more"))).contains("Two</span> <del>more</del></li>");
        assertThat(html("", Mark.removed(0, "All of it."))).isEqualTo("<p><del>All of it.</del></p>");
    }

    @Test
    void aChangeOfFormSaysSo() {
        assertThat(html("**One.**\n\nTwo.", Mark.added(0, 2), Mark.added(6, 8)))
                .contains("Formatting changed")
                .doesNotContain("<ins>");
    }

    @Test
    void whatIsFarFromAChangeFoldsAndItsNeighboursDoNot() {
        String html = html("One\n\nTwo\n\nThree\n\nFour\n\nFive", Mark.added(0, 3));
        assertThat(html)
                .contains(
                        "Two</span></p>\n<details",
                        "<summary>3 unchanged paragraphs</summary><p>",
                        "data-e=\"27\">Five");
        assertThat(html("One\n\nTwo\n\nThree", Mark.added(0, 3))).contains("<summary>1 unchanged paragraph</summary>");
    }

    @Test
    void whatSomebodyWroteIsNoMarkup() {
        assertThat(html("<ins>x</ins> <del class=\"diff-lines\">", Mark.removed(0, "<script>&")))
                .contains("<del>&lt;script&gt;&amp;</del>", "&lt;ins&gt;")
                .doesNotContain("<ins>", "<script");
    }

    private static String html(String markdown, Mark... marks) {
        return ChangedMarkdown.render(markdown, List.of(marks), block -> false).html();
    }
}
