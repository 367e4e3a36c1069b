package app.greenroom.dossier.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds which items go on as which: first by the exact text, then by the same words, then by what can be there only once, then
 * what was taken out earlier, then by likeness. Where several fit, the same group decides, then the nearer place. It is
 * deterministic, and compares at most {@value #MOST_COMPARED} items of either list with one another.
 */
final class Matcher {

    /** Likeness from which two items are taken for the same. */
    static final double ALIKE_FROM = 0.5;

    /** What was taken out on purpose comes back only for nearly the same words. */
    private static final double RETIRED_FROM = 0.8;

    private static final double SAME_GROUP = 0.05;
    static final int MOST_COMPARED = 1_000;

    private record Candidate(double score, double distance, int before, int now) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparingDouble(Candidate::distance)
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::now);
    }

    private record Grouped(@Nullable String group, String text) {}

    private final Map<Before, Integer> olds = new LinkedHashMap<>();
    private final Map<Now, Integer> news = new LinkedHashMap<>();
    private final Map<Integer, UUID> found = new HashMap<>();

    private Matcher(List<Before> before, List<Now> now) {
        before.forEach(old -> olds.put(old, olds.size()));
        now.forEach(item -> news.put(item, news.size()));
    }

    /** The item that each new one continues, by key; new ones that continue none are left out. */
    static Map<Integer, UUID> match(List<Before> before, List<Now> now) {
        Matcher matcher = new Matcher(before, now);
        Predicate<Before> live = old -> !old.retired();
        matcher.pair(live, old -> new Grouped(old.group(), old.text()), it -> new Grouped(it.group(), it.text()));
        matcher.pair(live, Before::text, Now::text);
        matcher.pair(live, old -> WordLikeness.plain(old.text()), it -> WordLikeness.plain(it.text()));
        matcher.pairSlots(live);
        matcher.pair(Before::retired, Before::text, Now::text);
        matcher.pairAlike();
        return matcher.found;
    }

    /** Pairs what has the same trait, in the order of the lists; an empty trait is none. */
    private void pair(Predicate<Before> among, Function<Before, Object> ofOld, Function<Now, Object> ofNew) {
        Map<Object, Deque<Before>> waiting = new HashMap<>();
        olds.keySet().stream()
                .filter(among)
                .forEach(old -> waiting.computeIfAbsent(ofOld.apply(old), any -> new ArrayDeque<>())
                        .add(old));
        waiting.remove("");
        for (Now item : List.copyOf(news.keySet())) {
            Deque<Before> fitting = waiting.getOrDefault(ofNew.apply(item), new ArrayDeque<>());
            if (!fitting.isEmpty()) {
                take(fitting.remove(), item);
            }
        }
    }

    private void pairSlots(Predicate<Before> among) {
        for (Now item : news.keySet().stream().filter(it -> it.slot() != null).toList()) {
            List<Before> there = olds.keySet().stream()
                    .filter(among)
                    .filter(old -> Objects.equals(old.slot(), item.slot()))
                    .toList();
            boolean alone = news.keySet().stream()
                            .filter(other -> Objects.equals(other.slot(), item.slot()))
                            .count()
                    == 1;
            if (there.size() == 1 && alone) {
                take(there.getFirst(), item);
            }
        }
    }

    private void pairAlike() {
        List<Before> before = olds.keySet().stream().limit(MOST_COMPARED).toList();
        List<Now> now = news.keySet().stream().limit(MOST_COMPARED).toList();
        double length = Math.max(1, Math.max(places(olds.values()), places(news.values())));
        WordLikeness likeness = new WordLikeness(
                Stream.concat(before.stream().map(Before::text), now.stream().map(Now::text))
                        .toList());
        List<WordLikeness.Words> saidNow =
                now.stream().map(item -> likeness.of(item.text())).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int old = 0; old < before.size(); old++) {
            Before item = before.get(old);
            WordLikeness.Words said = likeness.of(item.text());
            for (int at = 0; at < now.size(); at++) {
                double score = likeness.between(said, saidNow.get(at));
                if (score >= (item.retired() ? RETIRED_FROM : ALIKE_FROM)) {
                    boolean near = Objects.equals(item.group(), now.get(at).group());
                    int from = Objects.requireNonNull(olds.get(item));
                    int to = Objects.requireNonNull(news.get(now.get(at)));
                    candidates.add(
                            new Candidate(score + (near ? SAME_GROUP : 0), Math.abs(from - to) / length, old, at));
                }
            }
        }
        candidates.sort(Candidate.BEST_FIRST);
        for (Candidate best : candidates) {
            take(before.get(best.before()), now.get(best.now()));
        }
    }

    /** Unless one of them is taken. */
    private void take(Before old, Now item) {
        if (olds.containsKey(old) && news.containsKey(item)) {
            olds.remove(old);
            news.remove(item);
            found.put(item.key(), old.id());
        }
    }

    private static int places(Collection<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
