package app.greenroom.comment.ui;

import app.greenroom.comment.CommentThread;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.ThreadId;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which threads of a margin have their cards. A margin of usual length has all of them. A long one begins with those that a
 * window has room for; the others come when somebody gets near them or goes to them, and at once where something was said.
 */
class LongMargin implements Serializable {

    /** With more threads than this a margin is long, and stays so. */
    private static final int COMPLETE = 120;

    private static final int FIRST = 5;

    private final Set<ThreadId> near = new HashSet<>();
    private final Map<ThreadId, CommentId> said = new HashMap<>();
    private boolean isLong;

    boolean isLong() {
        return isLong;
    }

    /** Somebody is near these threads, or wants to go to them. */
    void come(Collection<ThreadId> threads) {
        near.addAll(threads);
    }

    /** Takes the threads as they are now; returns those with a card. */
    Set<ThreadId> take(List<CommentThread> threads) {
        boolean first = said.isEmpty();
        isLong |= threads.size() > COMPLETE;
        if (!isLong) {
            near.addAll(ids(threads));
        } else if (first) {
            threads.stream()
                    .filter(thread -> !thread.orphaned())
                    .limit(FIRST)
                    .map(CommentThread::id)
                    .forEach(near::add);
        } else {
            threads.stream().filter(this::isNews).map(CommentThread::id).forEach(near::add);
        }
        threads.forEach(
                thread -> said.put(thread.id(), thread.comments().getLast().id()));
        near.retainAll(ids(threads));
        return Set.copyOf(near);
    }

    private boolean isNews(CommentThread thread) {
        return !thread.comments().getLast().id().equals(said.get(thread.id()));
    }

    private static Set<ThreadId> ids(List<CommentThread> threads) {
        return Set.copyOf(threads.stream().map(CommentThread::id).toList());
    }
}
