package app.greenroom.comment.ui;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which threads a browser knows of a long margin, and how those that are there now differ from them. */
class ThreadOrder implements Serializable {

    /** A thread of the margin, with a card or still without. */
    record Stop(String id, boolean resolved) implements Serializable {}

    /** A thread that is new, elsewhere or in another state: its place among all of them. */
    record ThreadAt(int at, String id, boolean resolved) {}

    /**
     * What the browser's {@code changeThreads} takes.
     *
     * @param all whether there are no others
     * @param changed in the order of all
     */
    record Changes(boolean all, List<ThreadAt> changed, List<String> gone) {}

    private List<Stop> known = List.of();
    private boolean first = true;

    /** Another browser's page knows nothing. */
    void forget() {
        known = List.of();
        first = true;
    }

    /** What to tell, if anything is different. */
    Optional<Changes> become(List<Stop> now) {
        Set<Stop> staying = new HashSet<>(now);
        List<Stop> kept = known.stream().filter(staying::contains).toList();
        List<ThreadAt> changed = changed(now, kept);
        Map<String, Stop> here = new HashMap<>();
        now.forEach(stop -> here.put(stop.id(), stop));
        List<String> gone =
                known.stream().map(Stop::id).filter(id -> !here.containsKey(id)).toList();
        boolean all = first;
        known = List.copyOf(now);
        first = false;
        return all || !changed.isEmpty() || !gone.isEmpty()
                ? Optional.of(new Changes(all, changed, gone))
                : Optional.empty();
    }

    /** Those that don't follow each other as before. */
    private static List<ThreadAt> changed(List<Stop> now, List<Stop> kept) {
        List<ThreadAt> changed = new ArrayList<>();
        Set<Stop> moved = new HashSet<>();
        int next = 0;
        for (int at = 0; at < now.size(); at++) {
            while (next < kept.size() && moved.contains(kept.get(next))) {
                next++;
            }
            Stop stop = now.get(at);
            if (next < kept.size() && kept.get(next).equals(stop)) {
                next++;
            } else {
                moved.add(stop);
                changed.add(new ThreadAt(at, stop.id(), stop.resolved()));
            }
        }
        return changed;
    }
}
