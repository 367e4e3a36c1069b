package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileChangesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "3",
                "{}",
                "[",
                "[3",
                "[3]]",
                "[3][4]",
                "[-1]",
                "[1.0]",
                "[1e3]",
                "[NaN]",
                "[01]",
                "[\"3\"]",
                "[null]",
                "[true]",
                "[[]]",
                "[[\"a\"]]",
                "[[1,2]]",
                "[[1,[\"a\"]]]",
                "[[1,null]]",
                "[[-1,\"a\"]]",
                "[{\"a\":1}]",
                "[99999999999999999999]",
                "[16777217]",
                "[16777216,1]",
                "[16777216,[0,\"a\"]]",
                "[[0,\"a\\nb\"]]",
                "[[0,\"a\\rb\"]]",
                "[[0,\"\\ud8\"]]",
                "[3,]",
                "[3] // and more",
            })
    void refusesWhatIsNoChange(String json) {
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> TextChange.parse(json));
    }

    @Test
    void refusesEndlessInput() {
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> TextChange.parse("[".repeat(1_000_000)));
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> TextChange.parse(" ".repeat(3_000_000)));
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> TextChange.parse("[" + "9".repeat(2_000) + "]"));
    }

    @Test
    void readsItsOwnLargestChange() {
        TextChange change = TextChange.replace(0, new TextRange(0, 0), "\u0001".repeat(128 * 1024));

        assertThat(TextChange.parse(change.toJson())).isEqualTo(change);
    }

    @Property(tries = 2000)
    void throwsNothingButInvalidChange(@ForAll("almostChanges") String json) {
        assertThatCode(() -> {
                    try {
                        TextChange change = TextChange.parse(json);
                        assertThat(TextChange.parse(change.toJson())).isEqualTo(change);
                        change.apply("some text");
                    } catch (InvalidChange refused) {
                        assertThat(refused).hasMessageNotContaining("Exception");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> almostChanges() {
        return Arbitraries.of(
                        "[",
                        "]",
                        ",",
                        "3",
                        "9",
                        "0",
                        "-",
                        "\"",
                        "\"a\"",
                        "\"\"",
                        "\\",
                        "{",
                        "}",
                        ":",
                        "null",
                        "1e9",
                        ".",
                        " ",
                        "\\u",
                        "\ud83d",
                        "[0,\"a\",\"b\"]",
                        "[2]")
                .list()
                .ofMaxSize(12)
                .map(pieces -> "[" + String.join("", pieces) + (pieces.size() % 3 == 0 ? "" : "]"));
    }

    @Test
    void refusesTextsOfAnotherLength() {
        TextChange change = TextChange.identity(3);
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> change.apply("four"));
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> change.invert("four"));
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> change.compose(TextChange.identity(4)));
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> change.rebaseOver(TextChange.identity(4)));
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> TextChange.replace(3, new TextRange(2, 4), "x"));
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> TextChange.identity(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> change.map(4, Side.AFTER));
    }
}
