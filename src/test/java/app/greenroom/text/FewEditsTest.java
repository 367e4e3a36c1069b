package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class FewEditsTest {

    @Property(tries = 2_000)
    void shortWordsAreFoundIffTheyCanBeHadWithSoManyEdits(
            @ForAll @Chars({'a', 'b', 'c', 'ж'}) @StringLength(min = 1, max = 64) String words,
            @ForAll @Chars({'a', 'b', 'c', 'ж'}) @StringLength(max = 90) String text,
            @ForAll @IntRange(max = 40) int edits) {
        int few = Math.min(edits, words.length() - 1);
        assertThat(FewEdits.mayOccur(words, few, text, 0, text.length())).isEqualTo(least(words, text) <= few);
    }

    @Property(tries = 2_000)
    void longerWordsAreNeverOverlooked(
            @ForAll @Chars({'a', 'b'}) @StringLength(min = 65, max = 140) String words,
            @ForAll @Chars({'a', 'b'}) @StringLength(max = 160) String text,
            @ForAll @IntRange(max = 60) int edits) {
        if (least(words, text) <= edits) {
            assertThat(FewEdits.mayOccur(words, edits, text, 0, text.length())).isTrue();
        }
    }

    /** By the textbook: a table of edit distances with a free start and end. */
    private static int least(String words, String text) {
        int[] column = new int[words.length() + 1];
        for (int i = 0; i <= words.length(); i++) {
            column[i] = i;
        }
        int least = column[words.length()];
        for (int at = 0; at < text.length(); at++) {
            int diagonal = column[0];
            for (int i = 1; i <= words.length(); i++) {
                int replaced = diagonal + (words.charAt(i - 1) == text.charAt(at) ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(replaced, Math.min(column[i], column[i - 1]) + 1);
            }
            least = Math.min(least, column[words.length()]);
        }
        return least;
    }
}
