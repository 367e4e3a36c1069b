package app.greenroom.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Several things in a row, as a sentence of each language says them. */
class ListsTest {

    @Test
    void oneStandsAlone() {
        assertThat(Lists.and(List.of("mentor"))).isEqualTo("mentor");
    }

    @Test
    void severalAreJoinedAsTheLanguageJoinsThem() {
        List<String> three = List.of("A", "B", "C");
        assertThat(Lists.and(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(Lists.and(three)).isEqualTo("A, B, and C");
        assertThat(Language.GERMAN.call(() -> Lists.and(three))).isEqualTo("A, B und C");
        assertThat(Language.DUTCH.call(() -> Lists.and(three))).isEqualTo("A, B en C");
        assertThat(Language.KOREAN.call(() -> Lists.and(three))).isEqualTo("A, B 및 C");
    }
}
