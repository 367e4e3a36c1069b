package app.greenroom.dossier.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list before and now, item by item: in its new order, what is gone behind what stood above it. What is retired and doesn't
 * come back is no part of it.
 */
public record Comparison(List<Before> before, List<Now> now, List<Pair> pairs) {

    /** As the machine sees it. */
    public static Comparison of(List<Before> before, List<Now> now) {
        return of(before, now, Matcher.match(before, now));
    }

    /**
     * As somebody decided.
     *
     * @param kept the item that each new one continues, by key; new ones that continue none are left out
     * @throws IllegalArgumentException if an item is named that isn't there, or twice
     */
    public static Comparison of(List<Before> before, List<Now> now, Map<Integer, UUID> kept) {
        Map<UUID, Before> left = new LinkedHashMap<>();
        before.forEach(item -> left.put(item.id(), item));
        Map<Integer, Before> paired = new LinkedHashMap<>();
        for (Now item : now) {
            UUID id = kept.get(item.key());
            if (id != null) {
                paired.put(item.key(), Optional.ofNullable(left.remove(id)).orElseThrow(IllegalArgumentException::new));
            }
        }
        Set<Integer> moved = moved(before, now, paired);
        List<Pair> pairs = now.stream()
                .map(item -> new Pair(paired.get(item.key()), item, moved.contains(item.key())))
                .collect(Collectors.toCollection(ArrayList::new));
        insertGone(before, left, pairs);
        return new Comparison(List.copyOf(before), List.copyOf(now), List.copyOf(pairs));
    }

    /** After somebody's decisions, in their order; one about an item that isn't there any more counts for nothing. */
    public Comparison corrected(List<Decision> decisions) {
        Set<Integer> keys = now.stream().map(Now::key).collect(Collectors.toSet());
        Set<UUID> ids = before.stream().map(Before::id).collect(Collectors.toSet());
        Map<Integer, UUID> kept = kept();
        for (Decision decision : decisions) {
            if (keys.contains(decision.key())) {
                kept.remove(decision.key());
                if (decision.before() != null && ids.contains(decision.before())) {
                    kept.values().remove(decision.before());
                    kept.put(decision.key(), decision.before());
                }
            }
        }
        return of(before, now, kept);
    }

    /** With these pairs only; the others are taken apart. */
    public Comparison keeping(BiPredicate<Before, Now> wanted) {
        Map<Integer, UUID> kept = kept();
        for (Pair pair : pairs) {
            if (pair.before() != null && pair.now() != null && !wanted.test(pair.before(), pair.now())) {
                kept.remove(pair.now().key());
            }
        }
        return of(before, now, kept);
    }

    /** The item that each new one continues, by key. */
    public Map<Integer, UUID> kept() {
        Map<Integer, UUID> kept = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.before() != null && pair.now() != null) {
                kept.put(pair.now().key(), pair.before().id());
            }
        }
        return kept;
    }

    private static void insertGone(List<Before> before, Map<UUID, Before> left, List<Pair> pairs) {
        int after = -1;
        for (Before old : before) {
            if (left.containsKey(old.id()) && !old.retired()) {
                after++;
                pairs.add(after, new Pair(old, null, false));
            } else {
                int place = indexOf(pairs, old.id());
                after = place < 0 ? after : place;
            }
        }
    }

    private static int indexOf(List<Pair> pairs, UUID id) {
        for (int at = 0; at < pairs.size(); at++) {
            Before old = pairs.get(at).before();
            if (old != null && old.id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    /** Those in another group, unless the whole group was renamed, and those that stand elsewhere among the others. */
    private static Set<Integer> moved(List<Before> before, List<Now> now, Map<Integer, Before> paired) {
        Set<Integer> moved = new HashSet<>();
        Map<UUID, Integer> places = new HashMap<>();
        before.forEach(old -> places.put(old.id(), places.size()));
        Groups groups = new Groups(before, now, paired);
        List<Integer> keys = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (Now item : now) {
            Before old = paired.get(item.key());
            if (old == null || old.retired()) {
                continue;
            }
            if (!groups.same(old.group(), item.group())) {
                moved.add(item.key());
            } else {
                keys.add(item.key());
                order.add(Objects.requireNonNull(places.get(old.id())));
            }
        }
        Set<Integer> steady = LongestRise.of(order);
        for (int at = 0; at < keys.size(); at++) {
            if (!steady.contains(at)) {
                moved.add(keys.get(at));
            }
        }
        return moved;
    }

    /** Tells a group that has another name now from another group. */
    private static final class Groups {

        private final Map<@Nullable String, Set<@Nullable String>> wentTo = new HashMap<>();
        private final Map<@Nullable String, Set<@Nullable String>> cameFrom = new HashMap<>();
        private final Set<@Nullable String> named;
        private final Set<@Nullable String> namedNow;

        Groups(List<Before> before, List<Now> now, Map<Integer, Before> paired) {
            named = groups(before, Before::group);
            namedNow = groups(now, Now::group);
            for (Now item : now) {
                Before old = paired.get(item.key());
                if (old != null) {
                    wentTo.computeIfAbsent(old.group(), any -> new HashSet<>()).add(item.group());
                    cameFrom.computeIfAbsent(item.group(), any -> new HashSet<>())
                            .add(old.group());
                }
            }
        }

        boolean same(@Nullable String old, @Nullable String now) {
            return Objects.equals(old, now) || isRenamed(old, now);
        }

        private boolean isRenamed(@Nullable String old, @Nullable String now) {
            return old != null
                    && now != null
                    && !namedNow.contains(old)
                    && !named.contains(now)
                    && wentTo.getOrDefault(old, Set.of()).size() == 1
                    && cameFrom.getOrDefault(now, Set.of()).size() == 1;
        }

        private static <T> Set<@Nullable String> groups(List<T> items, Function<T, @Nullable String> group) {
            Set<@Nullable String> groups = new HashSet<>();
            items.forEach(item -> groups.add(group.apply(item)));
            return groups;
        }
    }
}
