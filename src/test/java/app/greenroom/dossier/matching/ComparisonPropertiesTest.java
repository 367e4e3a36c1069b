package app.greenroom.dossier.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ComparisonPropertiesTest {

    /** An item without a name of its own yet. */
    record Item(@Nullable String group, String text, boolean retired) {}

    /** A person's decision, by places. */
    record Choice(int now, int before) {}

    @Property
    void nothingIsLostAndNothingIsTwice(
            @ForAll("items") List<Item> old,
            @ForAll("items") List<Item> news,
            @ForAll("choices") List<Choice> choices) {
        List<Before> before = before(old);
        List<Now> now = now(news);
        Comparison comparison = Comparison.of(before, now).corrected(decisions(choices, before));

        Set<UUID> there = new HashSet<>();
        Set<Integer> keys = new HashSet<>();
        for (Pair pair : comparison.pairs()) {
            assertThat(pair.before() == null || there.add(pair.before().id())).isTrue();
            assertThat(pair.now() == null || keys.add(pair.now().key())).isTrue();
        }
        Set<UUID> live =
                before.stream().filter(it -> !it.retired()).map(Before::id).collect(Collectors.toSet());
        assertThat(there).containsAll(live);
        assertThat(keys).hasSize(now.size());
    }

    @Property
    void theSameListsGiveTheSamePairs(@ForAll("items") List<Item> old, @ForAll("items") List<Item> news) {
        List<Before> before = before(old);
        List<Now> now = now(news);
        assertThat(Comparison.of(before, now)).isEqualTo(Comparison.of(before, now));
    }

    @Property
    void theSameTextChangesNothing(@ForAll("items") List<Item> items) {
        List<Item> live =
                items.stream().map(it -> new Item(it.group(), it.text(), false)).toList();
        assertThat(Comparison.of(before(live), now(live)).pairs()).allMatch(pair -> pair.change() == Change.SAME);
    }

    @Property
    void noTextThatIsStillThereIsCalledGone(@ForAll("items") List<Item> old, @ForAll("items") List<Item> news) {
        Comparison comparison = Comparison.of(before(old), now(news));
        Map<String, Long> wanted = news.stream().collect(Collectors.groupingBy(Item::text, Collectors.counting()));
        Map<String, Long> had = old.stream()
                .filter(it -> !it.retired())
                .collect(Collectors.groupingBy(Item::text, Collectors.counting()));
        had.forEach((text, count) -> {
            long kept = comparison.pairs().stream()
                    .filter(pair -> pair.now() != null && pair.before() != null)
                    .filter(pair -> Objects.requireNonNull(pair.before()).text().equals(text))
                    .count();
            assertThat(kept).isGreaterThanOrEqualTo(Math.min(count, wanted.getOrDefault(text, 0L)));
        });
    }

    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<String> words = Arbitraries.of("signal", "headway", "buffer time", "line", "Go", "?", "の", "plan")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(" ", list));
        Arbitrary<String> groups =
                Arbitraries.of("Planning", "People", "Basics").injectNull(0.2);
        return Combinators.combine(groups, words, Arbitraries.of(false, false, false, true))
                .as(Item::new)
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Choice>> choices() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-1, 9))
                .as(Choice::new)
                .list()
                .ofMaxSize(5);
    }

    private static List<Before> before(List<Item> items) {
        return items.stream()
                .map(it -> new Before(UUID.randomUUID(), it.group(), it.text(), null, it.retired()))
                .toList();
    }

    private static List<Now> now(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(at -> new Now(at, items.get(at).group(), items.get(at).text(), null))
                .toList();
    }

    private static List<Decision> decisions(List<Choice> choices, List<Before> before) {
        List<Decision> decisions = new ArrayList<>();
        for (Choice choice : choices) {
            boolean one = choice.before() >= 0 && choice.before() < before.size();
            decisions.add(
                    new Decision(choice.now(), one ? before.get(choice.before()).id() : null));
        }
        return decisions;
    }
}
