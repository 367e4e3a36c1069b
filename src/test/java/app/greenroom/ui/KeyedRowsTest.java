package app.greenroom.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class KeyedRowsTest {

    private record Fact(char key, String words) {}

    private final Div list = new Div();
    private final List<String> changed = new ArrayList<>();
    private final KeyedRows<Character, Fact, Span> rows =
            new KeyedRows<>(list, Fact::key, fact -> new Span(fact.words()), (row, fact) -> {
                changed.add(fact.words());
                row.setText(fact.words());
            });

    @Test
    void onlyTheRowWhoseFactsChangedIsTouched() {
        rows.show(List.of(fact("a"), fact("b"), fact("c")));
        List<Component> before = list.getChildren().toList();
        rows.show(List.of(fact("a"), new Fact('b', "bee"), fact("c")));
        assertThat(list.getChildren().toList()).isEqualTo(before);
        assertThat(changed).containsExactly("bee");
        assertThat(words()).containsExactly("a", "bee", "c");
    }

    @Test
    void whatIsNewGoesInWhereItBelongsAndTheRestStays() {
        rows.show(List.of(fact("a"), fact("c")));
        List<Component> before = list.getChildren().toList();
        rows.show(List.of(fact("a"), fact("b"), fact("c"), fact("d")));
        assertThat(words()).containsExactly("a", "b", "c", "d");
        assertThat(list.getChildren().toList()).containsSubsequence(before);
        rows.show(List.of(fact("b"), fact("d")));
        assertThat(words()).containsExactly("b", "d");
        rows.show(List.of());
        assertThat(words()).isEmpty();
    }

    @Test
    void twoRowsAboutTheSameAreAMistake() {
        assertThatThrownBy(() -> rows.show(List.of(fact("a"), fact("a")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void whateverComesAfterWhateverElseIsShownAndWhatStaysIsTheSameRow(
            @ForAll @Size(max = 6) @UniqueElements List<@CharRange(from = 'a', to = 'h') Character> first,
            @ForAll @Size(max = 6) @UniqueElements List<@CharRange(from = 'a', to = 'h') Character> second) {
        rows.show(facts(first));
        Map<String, Component> before = new HashMap<>();
        list.getChildren().forEach(row -> before.put(((Span) row).getText(), row));
        rows.show(facts(second));
        assertThat(words()).isEqualTo(second.stream().map(String::valueOf).toList());
        list.getChildren()
                .filter(row -> before.containsKey(((Span) row).getText()))
                .forEach(row -> assertThat(row).isSameAs(before.get(((Span) row).getText())));
    }

    private static Fact fact(String word) {
        return new Fact(word.charAt(0), word);
    }

    private static List<Fact> facts(List<Character> keys) {
        return keys.stream().map(key -> fact(String.valueOf(key))).toList();
    }

    private List<String> words() {
        return list.getChildren().map(row -> ((Span) row).getText()).toList();
    }
}
