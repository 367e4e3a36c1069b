package app.greenroom.comment.placing;

import app.greenroom.comment.persistence.ReattachedRow;
import app.greenroom.comment.persistence.ReattachedRow.Reason;
import app.greenroom.comment.persistence.Reattachments;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The anchors of threads: the one that each began with, and those that were put beside it since. */
@Component
public class Anchors {

    private final Reattachments reattachments;
    private final Clock clock;

    Anchors(Reattachments reattachments, Clock clock) {
        this.reattachments = reattachments;
        this.clock = clock;
    }

    /** The latest anchor of each of these threads that was put beside its own, in one query. */
    public Map<ThreadId, ReattachedRow> later(Collection<ThreadRow> threads) {
        Map<ThreadId, ReattachedRow> latest = new HashMap<>();
        reattachments.of(threads.stream().map(ThreadRow::getId).toList()).forEach(row -> latest.put(row.thread(), row));
        return latest;
    }

    /** The anchor that counts; null if the thread is about the passage as a whole. */
    public static @Nullable Anchor of(ThreadRow thread, Map<ThreadId, ReattachedRow> later) {
        ReattachedRow latest = later.get(thread.id());
        return latest == null ? thread.anchor() : latest.anchor();
    }

    /** Puts another anchor beside those that a thread has; from now on it counts. */
    public void put(ThreadId thread, Anchor anchor, Reason reason, UserId by) {
        List<ReattachedRow> before = reattachments.of(List.of(thread.value()));
        int number = before.isEmpty() ? 1 : before.getLast().number() + 1;
        reattachments.save(new ReattachedRow(thread, number, anchor, reason, by, clock.instant()));
    }
}
