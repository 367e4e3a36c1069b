package app.greenroom.workspace.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void theBeginningOfATitleCountsMostThenOfAWordThenAnyPlaceThenWhoseItIs() {
        assertThat(titles("read", "Spreading", "A reader", "Readiness", "Concepts (Reading Ltd)"))
                .containsExactly("Readiness", "A reader", "Spreading", "Concepts");
    }

    @Test
    void allWordsMustOccurInAnyOrder() {
        assertThat(titles("rail concepts", "Concepts (Fernhill Rail)", "Concepts (Harbour)", "Rail timetable"))
                .containsExactly("Concepts");
    }

    @Test
    void capitalsAndAccentsNeedNotBeTyped() {
        assertThat(titles("zoe muller", "Zoë Müller")).containsExactly("Zoë Müller");
        assertThat(titles("김", "김서연 (Fernhill)")).containsExactly("김서연");
    }

    @Test
    void withoutWordsTheOrderStays() {
        assertThat(titles(" ", "Today", "Help", "Assign")).containsExactly("Today", "Help", "Assign");
    }

    @Test
    void onlySoManyAreShown() {
        Stream<Hit> many = Stream.iterate(0, each -> each + 1)
                .limit(100)
                .map(each -> Hit.page("Candidate " + each, "", "prep/" + each));
        assertThat(new Ranking("cand").best(many, 20)).hasSize(20);
    }

    /** The note stands in brackets behind the title. */
    private static List<String> titles(String words, String... things) {
        return new Ranking(words)
                        .best(
                                Stream.of(things)
                                        .map(thing -> Hit.page(
                                                thing.replaceFirst(" \\(.*", ""),
                                                thing.contains("(") ? thing.replaceFirst(".*\\((.*)\\)", "$1") : "",
                                                thing)),
                                20)
                        .stream()
                        .map(Hit::title)
                        .toList();
    }
}
