package app.greenroom.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.greenroom.shared.CommandId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsTest {

    private record Say(CommandId command, String what, Set<String> whom) {}

    @Test
    void equalWordsAreEqualWhateverTheOrderOfASetAndTheId() {
        Say one = new Say(CommandId.next(), "yes", new LinkedHashSet<>(List.of("a", "b")));
        Say other = new Say(CommandId.next(), "yes", new LinkedHashSet<>(List.of("b", "a")));
        assertThat(digest(one)).isEqualTo(digest(other));
    }

    @Test
    void otherWordsAreOthersAlsoWhereTheyOnlyMoveFromOneToTheNext() {
        assertThat(digest("ab", "c")).isNotEqualTo(digest("a", "bc"));
        assertThat(digest(List.of("a", "b"))).isNotEqualTo(digest(List.of("b", "a")));
        assertThat(digest(new @Nullable Object[] {null})).isNotEqualTo(digest(""));
        assertThat(digest(List.of("a"), List.of("b"))).isNotEqualTo(digest(List.of("a", "b"), List.of()));
    }

    @Test
    void whatNobodyCanReadIsNoWord() {
        assertThatThrownBy(() -> digest(new Object())).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] digest(@Nullable Object... values) {
        return Words.digest(Arrays.asList(values));
    }
}
