package app.greenroom.answer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.text.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedTextTest {

    private static final String BEFORE =
            "Loops come first.\n\nTrains wait there.\n\nThe driver has a token.\n\nThat is all.";
    private static final String NOW =
            "Loops come first.\n\nTrains wait there.\n\nThe night driver has <a> token.\n\nThat is all.";

    @Test
    void changedWordsAreMarkedAndEscaped() {
        assertThat(html(BEFORE, NOW, false))
                .contains("<ins>", ">night ")
                .contains("&lt;", "&gt;")
                .doesNotContain("<a>");
    }

    @Test
    void itLooksAsItReads() {
        assertThat(html("**Loops** come first.\n\n- one", "**Loops** come `first`, 2 * 3 times.\n\n- one", false))
                .contains("<strong><span data-s=\"2\" data-e=\"7\">Loops</span></strong>", "<code>", "<li>")
                .doesNotContain("**");
    }

    @Test
    void sideBySideItLooksAsInTheEditor() {
        assertThat(html("**Loops** come first.", "**Loops** come `first`, 2 * 3 times.", true))
                .contains("<span class=\"md-mark\" data-s=\"0\" data-e=\"2\">**</span>")
                .contains("<span class=\"md-strong\" data-s=\"2\" data-e=\"7\">Loops</span>")
                .contains("class=\"md-code\"")
                .contains("2 * 3");
    }

    @Test
    void whatStayedIsFoldedAway() {
        String html =
                ChangedText.between(BEFORE, NOW).html(false, List.of(), true).html();
        assertThat(html)
                .contains("<summary>1 unchanged paragraph<")
                .containsPattern("</details><p><span[^>]*>Trains wait there\\.");
        assertThat(html(BEFORE, NOW, false)).doesNotContain("unchanged");
        String far = "One\n\nTwo\n\nThree\n\n";
        for (boolean sideBySide : new boolean[] {false, true}) {
            assertThat(ChangedText.between(far + BEFORE, far + NOW)
                            .html(sideBySide, List.of(), true)
                            .html())
                    .contains("4 unchanged paragraphs");
        }
    }

    @Test
    void aParagraphThatSomebodyCommentedOnIsNotFoldedAway() {
        TextRange loops = new TextRange(0, 5);
        for (boolean sideBySide : new boolean[] {false, true}) {
            assertThat(ChangedText.between(BEFORE, NOW)
                            .html(sideBySide, List.of(loops), true)
                            .html())
                    .doesNotContain("unchanged")
                    .contains("data-s=\"0\"");
        }
    }

    @Test
    void sideBySideHasWhatWasOnTheLeftWithoutAPlace() {
        String html = html("Trains wait.", "Trains always wait here.", true);
        int middle = html.indexOf("</p>");
        assertThat(html.substring(0, middle)).contains("Trains").doesNotContain("data-s", "always");
        assertThat(html.substring(middle)).contains("always", "data-s").doesNotContain("<del>");
    }

    /** Whoever selects in what changed means the words of the later text. */
    @ParameterizedTest
    @MethodSource("pairs")
    void everyRunReadsAsTheLaterTextAtItsPlace(String before, String now) {
        for (boolean sideBySide : new boolean[] {false, true}) {
            Matcher run = Pattern.compile("data-s=\"(\\d+)\" data-e=\"(\\d+)\">([^<]*)</span>")
                    .matcher(html(before, now, sideBySide));
            String words = sideBySide ? now : now.replace("- ", "");
            StringBuilder covered = new StringBuilder();
            while (run.find()) {
                String here = now.substring(Integer.parseInt(run.group(1)), Integer.parseInt(run.group(2)));
                assertThat(run.group(3))
                        .isEqualTo(
                                here.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
                covered.append(here);
            }
            assertThat(covered.toString().replace("\n", "")).isEqualTo(words.replace("\n", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "One."})
    void nothingIsLeftOfATextThatIsGone(String before) {
        assertThat(html(before, "", false)).doesNotContain("<ins>");
    }

    private static Stream<String[]> pairs() {
        return Stream.of(
                new String[] {BEFORE, NOW},
                new String[] {NOW, BEFORE},
                new String[] {"", NOW},
                new String[] {"a\n\nb\n\n\n\nc", "a\n\n\nb c\n\nd"},
                new String[] {"One & two.", "One <two> & three."},
                new String[] {"- one\n- two\n- three", "- one\n- 2\n- three\n- four"});
    }

    private static String html(String before, String now, boolean sideBySide) {
        return ChangedText.between(before, now)
                .html(sideBySide, List.of(), false)
                .html();
    }
}
