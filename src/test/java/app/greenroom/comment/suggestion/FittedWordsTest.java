package app.greenroom.comment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedWordsTest {

    @ParameterizedTest(name = "{0} with “{1}” is {2}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "We count it [in a metric].||We count it.",
                "We drop it[, always], and go on.||We drop it, and go on.",
                "We drop [it], and go on.||We drop, and go on.",
                "Trains [always] wait.||Trains wait.",
                "Trains[ always ]wait.||Trains wait.",
                "[Well] trains wait.||trains wait.",
                "Trains wait [there]||Trains wait",
                "Trains wait [there].|here |Trains wait here.",
                "Trains wait [there] now.| here |Trains wait here now.",
                "Trains wait [there]|, then go|Trains wait, then go",
                "Trains [wait] there.|stand|Trains stand there.",
                "A plan[] begins.| for the day|A plan for the day begins.",
                "Trains wait.[] They go.| Always.|Trains wait. Always. They go."
            })
    void blanksAroundWordsAreAsOneWouldWriteThem(String marked, String words, String expected) {
        int from = marked.indexOf('[');
        int to = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        FittedWords fitted = FittedWords.of(text, new TextRange(from, to), words == null ? "" : words);
        assertThat(text.substring(0, fitted.at().from())
                        + fitted.words()
                        + text.substring(fitted.at().to()))
                .isEqualTo(expected);
    }
}
