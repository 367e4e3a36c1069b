package app.greenroom.comment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.comment.ui.ThreadOrder.Changes;
import app.greenroom.comment.ui.ThreadOrder.Stop;
import app.greenroom.comment.ui.ThreadOrder.ThreadAt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ThreadOrderTest {

    @Test
    void whatIsNewIsToldByItsPlaceAlone() {
        ThreadOrder order = new ThreadOrder();
        order.become(stops("a", "b", "c"));
        assertThat(order.become(stops("a", "x", "b", "c")))
                .hasValue(new Changes(false, List.of(new ThreadAt(1, "x", false)), List.of()));
        assertThat(order.become(stops("a", "x", "b", "c"))).isEmpty();
    }

    @Test
    void anotherPageIsToldAllOfThem() {
        ThreadOrder order = new ThreadOrder();
        order.become(stops("a", "b"));
        order.forget();
        assertThat(order.become(stops("a", "b")).orElseThrow().changed()).hasSize(2);
    }

    @Test
    void theBrowserHasWhatIsThereAfterAnyChange() {
        Random chance = new Random(7);
        ThreadOrder order = new ThreadOrder();
        List<Stop> now = new ArrayList<>(stops("a", "b", "c", "d", "e", "f"));
        List<Stop> shown = new ArrayList<>();
        for (int step = 0; step < 500; step++) {
            change(now, chance, step);
            order.become(now).ifPresent(changes -> apply(changes, shown));
            assertThat(shown).isEqualTo(now);
        }
    }

    private static void change(List<Stop> list, Random chance, int step) {
        switch (chance.nextInt(5)) {
            case 0 -> list.add(chance.nextInt(list.size() + 1), new Stop("n" + step, false));
            case 1 -> {
                if (list.size() > 2) {
                    list.remove(chance.nextInt(list.size()));
                }
            }
            case 2 -> list.replaceAll(stop -> chance.nextInt(4) == 0 ? new Stop(stop.id(), !stop.resolved()) : stop);
            case 3 -> list.add(chance.nextInt(list.size()), list.removeLast());
            default -> Collections.shuffle(list, chance);
        }
    }

    /** As the browser does it. */
    private static void apply(Changes changes, List<Stop> shown) {
        if (changes.all()) {
            shown.clear();
        }
        shown.removeIf(stop -> changes.gone().contains(stop.id())
                || changes.changed().stream().anyMatch(each -> each.id().equals(stop.id())));
        changes.changed().forEach(each -> shown.add(each.at(), new Stop(each.id(), each.resolved())));
    }

    private static List<Stop> stops(String... ids) {
        return Stream.of(ids).map(id -> new Stop(id, false)).toList();
    }
}
