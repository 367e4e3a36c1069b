package app.greenroom.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextHistoryTest {

    private static final TextChange HELLO = TextChange.replace(0, new TextRange(0, 0), "Hello");
    private static final TextChange WORLD = TextChange.replace(5, new TextRange(5, 5), " world");

    @Test
    void startsAtVersionZeroWithPlainLineBreaks() {
        TextHistory history = TextHistory.start("a\r\nb");

        assertThat(history.version()).isZero();
        assertThat(history.text()).isEqualTo("a\nb");
        assertThat(history.changeSince(0).isIdentity()).isTrue();
    }

    @Test
    void countsEachChangeAsOneVersion() {
        TextHistory history = TextHistory.start("").append(HELLO).append(WORLD);

        assertThat(history.version()).isEqualTo(2);
        assertThat(history.text()).isEqualTo("Hello world");
        assertThat(history.textAt(1)).isEqualTo("Hello");
        assertThat(history.changesSince(0)).containsExactly(HELLO, WORLD);
    }

    @Test
    void leavesTheHistoryItGrewFromAsItWas() {
        TextHistory history = TextHistory.start("").append(HELLO);
        TextHistory one = history.append(WORLD);
        TextHistory other = history.append(TextChange.replace(5, new TextRange(0, 5), "Bye"));

        assertThat(history.text()).isEqualTo("Hello");
        assertThat(one.text()).isEqualTo("Hello world");
        assertThat(other.text()).isEqualTo("Bye");
        assertThat(other.changeSince(0).apply("")).isEqualTo("Bye");
    }

    @Test
    void knowsOnlyTheHeadsTextWhenMadeOfTheHead() {
        TextHistory history = TextHistory.of(7, "Hello world", List.of(WORLD));

        assertThat(history.version()).isEqualTo(8);
        assertThat(history.textAt(8)).isEqualTo("Hello world");
        assertThat(history.changeSince(7)).isEqualTo(WORLD);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> history.textAt(7));
    }

    @Test
    void knowsEveryTextWhenReplayed() {
        TextHistory history = TextHistory.replay(7, "Hello", List.of(WORLD));

        assertThat(history.textAt(7)).isEqualTo("Hello");
        assertThat(history.text()).isEqualTo("Hello world");
    }

    @Test
    void refusesChangesThatDoNotFit() {
        TextHistory history = TextHistory.start("Hello");
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> history.append(HELLO));
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> TextHistory.of(0, "x", List.of(HELLO)));
        assertThatExceptionOfType(InvalidChange.class)
                .isThrownBy(() -> TextHistory.of(0, "Hello world", List.of(WORLD, WORLD)));
        assertThatExceptionOfType(InvalidChange.class).isThrownBy(() -> TextHistory.replay(0, "Hello", List.of(HELLO)));
    }

    @Test
    void refusesVersionsItDoesNotReach() {
        TextHistory history = TextHistory.of(7, "Hello world", List.of(WORLD));
        for (int version : new int[] {6, 9}) {
            assertThat(history.covers(version)).isFalse();
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> history.changeSince(version));
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> history.textAt(version));
        }
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> TextHistory.of(-1, "", List.of()));
    }
}
