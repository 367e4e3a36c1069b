package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.greenroom.text.Texts.Edits;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Texts.class)
class TextDiffTest {

    private static final int LARGE = 128 * 1024;

    @Property(tries = 1000)
    void makesTheTextAfterFromTheTextBefore(@ForAll String before, @ForAll String after) {
        assertThat(TextChange.between(before, after).apply(before)).isEqualTo(after);
    }

    @Property(tries = 500)
    void findsEditsOfAText(@ForAll String text, @ForAll Edits edits) {
        String after = edits.on(text).apply(text);

        assertThat(TextChange.between(text, after).apply(text)).isEqualTo(after);
    }

    @Property(tries = 1000)
    void neverSplitsACharacter(@ForAll String before, @ForAll String after) {
        TextChange change = TextChange.between(before, after);
        for (int start : change.starts()) {
            assertThat(Characters.splitsAt(before, start)).isFalse();
            assertThat(Characters.splitsAt(after, change.map(start, Side.AFTER)))
                    .isFalse();
            assertThat(Characters.splitsAt(after, change.map(start, Side.BEFORE)))
                    .isFalse();
        }
    }

    @Property(tries = 1000)
    void keepsLinesThatAreThereOnceOnBothSidesInTheSameOrder(
            @ForAll String above, @ForAll String between, @ForAll String below) {
        String before = "first " + above.replace('\n', '-') + "\nkept alpha\nsecond\nkept omega\nthird";
        String after = "1st\nkept alpha\n2nd " + between + "\nkept omega\n" + below;
        TextChange change = TextChange.between(before, after);

        for (String line : new String[] {"kept alpha", "kept omega"}) {
            int at = before.indexOf(line);
            assertThat(change.map(new TextRange(at, at + line.length())))
                    .hasValueSatisfying(range -> assertThat(range.in(after)).isEqualTo(line));
        }
    }

    @Test
    void changesNothingInTheSameText() {
        assertThat(TextChange.between("same\n", "same\n").isIdentity()).isTrue();
        assertThat(TextChange.between("", "")).isEqualTo(TextChange.identity(0));
    }

    @Test
    void changesOnlyTheWordThatChanged() {
        assertThat(TextChange.between("A Pod runs.\nIt restarts.\n", "A Pod runs.\nIt starts.\n"))
                .hasToString("[15,[2],8]");
        assertThat(TextChange.between("one two three", "one 2 three")).hasToString("[4,[3,\"2\"],6]");
    }

    @Test
    void insertsAWholeLineInsteadOfCuttingIntoItsNeighbour() {
        assertThat(TextChange.between("the cat\n", "the dog\nthe cat\n")).hasToString("[[0,\"the dog\",\"\"],8]");
    }

    @Test
    void replacesAnEmojiAsAWhole() {
        assertThat(TextChange.between("a 😀 b", "a 😁 b")).hasToString("[2,[2,\"😁\"],2]");
    }

    @Test
    void writesEveryLineBreakTheSameWay() {
        assertThat(TextChange.between("a\nb", "a\r\nb\rc").apply("a\nb")).isEqualTo("a\nb\nc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "ab ", "x", "one line of words\n", "😀", " \n"})
    void staysFastWhenTextsRepeatThemselves(String piece) {
        Random random = new Random(7);
        String before = piece.repeat(LARGE / piece.length());
        String after = IntStream.range(0, LARGE / piece.length())
                .mapToObj(_ -> random.nextInt(3) == 0 ? "b " : piece)
                .collect(Collectors.joining());
        assertFast(before, after);
    }

    @Test
    void staysFastWhenNothingOrAlmostEverythingIsNew() {
        assertFast(words(1, 40_000), words(2, 40_000));
        assertFast(words(1, 300), words(2, 300));
        assertFast(reversedNumbers(true), reversedNumbers(false));
    }

    private static void assertFast(String before, String after) {
        TextChange change = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TextChange.between(before, after));
        assertThat(change.apply(before)).isEqualTo(after);
    }

    /** As much text as is allowed, of so many different words. */
    private static String words(int seed, int vocabulary) {
        Random random = new Random(seed);
        return IntStream.range(0, LARGE / 6)
                .mapToObj(i -> "w" + random.nextInt(vocabulary) + (i % 12 == 0 ? "\n" : " "))
                .collect(Collectors.joining());
    }

    private static String reversedNumbers(boolean ascending) {
        return IntStream.range(0, 20_000)
                .mapToObj(i -> (ascending ? i : 20_000 - i) + "\n")
                .collect(Collectors.joining());
    }
}
