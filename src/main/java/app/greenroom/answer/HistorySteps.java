package app.greenroom.answer;

import app.greenroom.coedit.LoggedChange;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextChange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts an answer's changes into few enough steps to be sent and played at once: as fine as possible, first one author's
 * ten seconds, then half a minute, and so on.
 */
final class HistorySteps {

    /** The most steps. */
    static final int MOST = 300;

    /** The most that all steps together may measure, in UTF-16 units of JSON. */
    static final int LARGEST = 512 * 1024;

    /** Up to here a step is one author's. */
    private static final Duration TOGETHER = Duration.ofMinutes(2);

    private static final List<Duration> GRAINS = List.of(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(8),
            Duration.ofDays(1),
            Duration.ofDays(7));

    private HistorySteps() {}

    /** @param submitted versions that end a step, so that they can be seen as they were */
    static List<HistoryStep> of(List<LoggedChange> changes, Set<Integer> submitted) {
        for (Duration grain : GRAINS) {
            List<List<LoggedChange>> groups = group(changes, grain, submitted);
            if (groups.size() <= MOST) {
                List<HistoryStep> steps = steps(groups);
                if (steps.stream().mapToInt(step -> step.json().length()).sum() <= LARGEST) {
                    return steps;
                }
            }
        }
        return changes.isEmpty() ? List.of() : steps(List.of(changes));
    }

    private static List<List<LoggedChange>> group(List<LoggedChange> changes, Duration grain, Set<Integer> submitted) {
        List<List<LoggedChange>> groups = new ArrayList<>();
        for (LoggedChange change : changes) {
            if (groups.isEmpty() || begins(change, groups.getLast(), grain, submitted)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(change);
        }
        return groups;
    }

    private static boolean begins(LoggedChange next, List<LoggedChange> step, Duration grain, Set<Integer> submitted) {
        LoggedChange last = step.getLast();
        boolean sameHands =
                next.author().equals(last.author()) && Objects.equals(next.suggestedBy(), last.suggestedBy());
        boolean somebodyElse = !sameHands && grain.compareTo(TOGETHER) <= 0;
        boolean late = Duration.between(step.getFirst().at(), next.at()).compareTo(grain) > 0;
        return somebodyElse || late || submitted.contains(last.version());
    }

    private static List<HistoryStep> steps(List<List<LoggedChange>> groups) {
        return groups.stream().map(HistorySteps::step).toList();
    }

    private static HistoryStep step(List<LoggedChange> changes) {
        Set<UserId> authors = new LinkedHashSet<>();
        Set<@Nullable UserId> suggestedBy = new HashSet<>();
        changes.forEach(change -> {
            authors.add(change.author());
            suggestedBy.add(change.suggestedBy());
        });
        Instant from = changes.getFirst().at();
        LoggedChange last = changes.getLast();
        return new HistoryStep(
                last.version(),
                authors,
                suggestedBy.size() == 1 ? changes.getFirst().suggestedBy() : null,
                from,
                last.at(),
                composed(changes).toJson());
    }

    /** All changes as one; halves first, since two long changes cost as much to compose as a long and a short one. */
    static TextChange composed(List<LoggedChange> changes) {
        if (changes.size() == 1) {
            return changes.getFirst().change();
        }
        int half = changes.size() / 2;
        return composed(changes.subList(0, half)).compose(composed(changes.subList(half, changes.size())));
    }
}
