package app.greenroom.round;

import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A mentor's work, each list with the longest waiting first.
 *
 * @param mine what is the reader's to do: claimed reviews first, then submissions to look at again, replies, and what they
 *     have still to publish
 * @param unclaimed submissions that any of the mentors may take
 * @param others what other mentors review just now
 * @param theirs what the candidates have to do next
 * @param assignments all that the mentor mentors now, to watch them
 */
public record Queue(
        List<QueueItem> mine,
        List<QueueItem> unclaimed,
        List<QueueItem> others,
        List<QueueItem> theirs,
        Set<AssignmentId> assignments) {

    /** What the reader may review or answer next, in this order. */
    public List<QueueItem> toReview() {
        return Stream.concat(mine.stream(), unclaimed.stream()).toList();
    }

    /** When the first of the claims that are shown ends. */
    public Optional<Instant> firstEnd() {
        return Stream.concat(mine.stream(), others.stream())
                .map(QueueItem::claim)
                .filter(Objects::nonNull)
                .map(Claim::endsAt)
                .min(Comparator.naturalOrder());
    }
}
