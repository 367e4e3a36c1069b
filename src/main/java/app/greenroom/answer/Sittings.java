package app.greenroom.answer;

import app.greenroom.shared.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what was written in one go. A pause of half an hour ends a sitting, and so does somebody else who goes on, unless those
 * before are back soon: then they write together.
 */
final class Sittings {

    /** A pause of this length ends a sitting. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    /** Who is back within this time writes together with whoever wrote meanwhile. */
    static final Duration TOGETHER = Duration.ofMinutes(10);

    private Sittings() {}

    static List<Sitting> of(List<HistoryStep> steps) {
        List<Sitting> sittings = new ArrayList<>();
        int first = 0;
        Set<UserId> authors = new LinkedHashSet<>();
        for (int at = 0; at < steps.size(); at++) {
            if (at > first && ends(steps, at, authors)) {
                sittings.add(sitting(steps, first, at - 1, authors));
                first = at;
                authors = new LinkedHashSet<>();
            }
            authors.addAll(steps.get(at).authors());
        }
        if (first < steps.size()) {
            sittings.add(sitting(steps, first, steps.size() - 1, authors));
        }
        return sittings;
    }

    private static boolean ends(List<HistoryStep> steps, int at, Set<UserId> authors) {
        HistoryStep next = steps.get(at);
        HistoryStep before = steps.get(at - 1);
        if (Duration.between(before.at(), next.from()).compareTo(PAUSE) >= 0) {
            return true;
        }
        return !authors.containsAll(next.authors())
                && next.authors().stream().noneMatch(authors::contains)
                && steps.subList(at + 1, steps.size()).stream()
                        .takeWhile(later ->
                                Duration.between(before.at(), later.from()).compareTo(TOGETHER) < 0)
                        .noneMatch(later -> later.authors().stream().anyMatch(authors::contains));
    }

    private static Sitting sitting(List<HistoryStep> steps, int first, int last, Set<UserId> authors) {
        return new Sitting(
                first, last, authors, steps.get(first).from(), steps.get(last).at());
    }
}
