package app.greenroom.coedit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.coedit.protocol.Update;
import app.greenroom.text.TextChange;
import app.greenroom.text.TextRange;
import app.greenroom.ui.commentable.Highlight;
import app.greenroom.ui.commentable.HighlightAt;
import app.greenroom.ui.commentable.HighlightChanges;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class TrackedHighlightsTest {

    private record Vector(List<Highlight> before, List<String> changes, List<List<Highlight>> after) {}

    private final TrackedHighlights tracked = new TrackedHighlights();

    /** The browser's side is checked against the same: {@code tracked-highlights.test.ts}. */
    @Test
    void highlightsAreMovedAsInTheBrowser() throws IOException {
        List<Vector> vectors;
        try (InputStream file = TrackedHighlightsTest.class.getResourceAsStream("/vectors/highlights.json")) {
            vectors = JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
        }
        assertThat(vectors).hasSizeGreaterThan(100);
        for (Vector vector : vectors) {
            List<Highlight> now = vector.before();
            for (int i = 0; i < vector.changes().size(); i++) {
                now = TrackedHighlights.moved(
                        now, TextChange.parse(vector.changes().get(i)));
                assertThat(now).as("%s", vector).isEqualTo(vector.after().get(i));
            }
        }
    }

    @Test
    void nothingIsToldOfHighlightsThatMovedWithTheText() {
        tracked.show(List.of(light("a", 2, 4), light("b", 6, 8)), 0, TrackedHighlightsTest::nobodyAsks);
        tracked.passed(0, List.of(put(10, 3, "..")));
        assertThat(tracked.show(List.of(light("a", 2, 6), light("b", 8, 10)), 1, TrackedHighlightsTest::nobodyAsks))
                .isEmpty();
    }

    @Test
    void onlyWhatIsPlacedElsewhereIsTold() {
        tracked.show(
                List.of(light("a", 2, 4), light("b", 6, 8), light("c", 8, 9)), 0, TrackedHighlightsTest::nobodyAsks);
        tracked.passed(0, List.of(put(10, 0, "..")));
        Optional<HighlightChanges> told = tracked.show(
                List.of(light("a", 4, 6), light("new", 5, 6), light("b", 3, 10)), 1, TrackedHighlightsTest::nobodyAsks);
        assertThat(told)
                .hasValue(new HighlightChanges(
                        1,
                        false,
                        List.of(new HighlightAt(1, light("new", 5, 6)), new HighlightAt(2, light("b", 3, 10))),
                        List.of("c")));
    }

    @Test
    void aChangeThatDidNotPassIsReadOnce() {
        tracked.show(List.of(light("a", 2, 4)), 0, TrackedHighlightsTest::nobodyAsks);
        assertThat(tracked.show(List.of(light("a", 4, 6)), 1, after -> List.of(put(10, 0, ".."))))
                .isEmpty();
        tracked.passed(0, List.of(put(10, 0, "..")));
        assertThat(tracked.show(List.of(light("a", 4, 6)), 1, TrackedHighlightsTest::nobodyAsks))
                .isEmpty();
    }

    @Test
    void whatIsPlacedInASubmissionMovesToTheTextThatIsWritten() {
        tracked.begin(2);
        List<Update> since = List.of(put(10, 0, ".."), put(12, 0, "!"));
        List<Highlight> submitted = List.of(light("a", 2, 4));
        assertThat(tracked.show(submitted, 0, after -> since))
                .hasValue(new HighlightChanges(2, false, List.of(new HighlightAt(0, light("a", 5, 7))), List.of()));
        tracked.passed(2, List.of(put(13, 0, "?")));
        assertThat(tracked.show(submitted, 0, TrackedHighlightsTest::nobodyAsks))
                .isEmpty();
        assertThat(tracked.all())
                .isEqualTo(new HighlightChanges(3, true, List.of(new HighlightAt(0, light("a", 6, 8))), List.of()));
    }

    @Test
    void whatCannotBeReadIsToldAsAWhole() {
        tracked.show(List.of(light("a", 2, 4)), 0, TrackedHighlightsTest::nobodyAsks);
        assertThat(tracked.show(List.of(light("a", 4, 6)), 1, after -> List.of()))
                .hasValue(new HighlightChanges(1, true, List.of(new HighlightAt(0, light("a", 4, 6))), List.of()));
    }

    /** Whatever is typed and wherever the server places threads, a browser that does as it is told shows just that. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aBrowserThatDoesAsItIsToldShowsWhatTheServerPlaced(int seed) {
        Random random = new Random(seed);
        List<Update> log = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>(List.of(30));
        List<Highlight> browser = List.of();
        int here = 0;
        int wholes = 0;
        List<Highlight> placed = List.of();
        for (int round = 0; round < 200; round++) {
            int length = lengths.getLast();
            int from = random.nextInt(length + 1);
            int to = Math.min(length, from + random.nextInt(5));
            TextChange change = TextChange.replace(length, new TextRange(from, to), "x".repeat(random.nextInt(6)));
            log.add(new Update("tab-0001", change.toJson()));
            lengths.add(change.lengthAfter());
            placed = moved(placed, change, random);
            if (random.nextInt(3) > 0) {
                tracked.passed(log.size() - 1, log.subList(log.size() - 1, log.size()));
            }
            Optional<HighlightChanges> told = tracked.show(placed, log.size(), after -> log.subList(after, log.size()));
            for (; here < log.size(); here++) {
                browser = TrackedHighlights.moved(
                        browser, TextChange.parse(log.get(here).changesJson()));
            }
            if (told.isPresent()) {
                wholes += told.get().all() ? 1 : 0;
                browser = applied(browser, told.get());
            }
            assertThat(browser).as("seed %s, round %s", seed, round).isEqualTo(placed);
        }
        assertThat(wholes).isLessThan(100);
    }

    /** Mostly as the text moves; sometimes the server knows better. */
    private static List<Highlight> moved(List<Highlight> before, TextChange change, Random random) {
        List<Highlight> now = new ArrayList<>(TrackedHighlights.moved(before, change));
        int length = change.lengthAfter();
        if (length > 2 && random.nextInt(4) == 0) {
            int from = random.nextInt(length - 1);
            now.add(
                    random.nextInt(now.size() + 1),
                    light("t" + random.nextInt(1_000_000), from, from + 1 + random.nextInt(length - from)));
        }
        if (!now.isEmpty() && random.nextInt(8) == 0) {
            now.remove(random.nextInt(now.size()));
        }
        if (!now.isEmpty() && random.nextInt(8) == 0) {
            int at = random.nextInt(now.size());
            Highlight old = now.get(at);
            now.set(at, new Highlight(old.threadId(), old.from(), old.to(), !old.resolved()));
        }
        if (now.size() > 1 && random.nextInt(20) == 0) {
            now.add(now.removeFirst());
        }
        return List.copyOf(now);
    }

    private static List<Highlight> applied(List<Highlight> before, HighlightChanges changes) {
        Set<String> others = new HashSet<>(changes.gone());
        changes.changed().forEach(at -> others.add(at.highlight().threadId()));
        List<Highlight> now = new ArrayList<>(before);
        now.removeIf(each -> changes.all() || others.contains(each.threadId()));
        changes.changed().forEach(at -> now.add(at.at(), at.highlight()));
        return now;
    }

    private static List<Update> nobodyAsks(int after) {
        throw new AssertionError("asked for what came after " + after);
    }

    private static Highlight light(String thread, int from, int to) {
        return new Highlight(thread, from, to, false);
    }

    private static Update put(int length, int at, String text) {
        return new Update(
                "tab-0001",
                TextChange.replace(length, new TextRange(at, at), text).toJson());
    }
}
