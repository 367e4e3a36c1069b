package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStatisticsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',                             0
                    '  -- ** ',                     0
                    'one',                          1
                    'one two  three',               3
                    'it''s a pod',                  3
                    'it’s a state-of-the-art pod',  4
                    '- a list - with dashes-',      4
                    '**bold** and `code`',          3
                    'Größe 2½ naïve Ελλάδα',        4
                    'v1.30',                        2
                    '😀 smile',                     1
                    """)
    void countsWords(String text, int words) {
        assertThat(TextStatistics.words(text)).isEqualTo(words);
    }

    @Test
    void countsHyphensWithoutEndInBoundedStack() {
        assertThat(TextStatistics.words("a-".repeat(100_000))).isEqualTo(1);
        assertThat(TextStatistics.words("a'-".repeat(50_000))).isEqualTo(50_000);
    }

    @Test
    void estimatesHowLongItTakesToSay() {
        assertThat(TextStatistics.speakingTime("")).isEqualTo(Duration.ZERO);
        assertThat(TextStatistics.speakingTime("word ".repeat(150))).isEqualTo(Duration.ofMinutes(1));
        assertThat(TextStatistics.speakingTime("word ".repeat(312))).isEqualTo(Duration.ofSeconds(125));
        assertThat(TextStatistics.speakingTime("word ".repeat(4))).isEqualTo(Duration.ofSeconds(2));
    }
}
