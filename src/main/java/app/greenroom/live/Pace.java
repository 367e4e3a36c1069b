package app.greenroom.live;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Spreads deliveries: the first event of a burst goes out at once, the rest of it as one delivery at the end of a
 * short gap. Deliveries run on virtual threads and never in the thread of whoever acted, which may hold a session.
 */
final class Pace {

    /** At most four deliveries a second to one watcher. */
    static final Duration GAP = Duration.ofMillis(250);

    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-pace").factory());

    void deliver(LiveUpdates.Watcher watcher) {
        if (watcher.beat.startOrMark()) {
            deliveries.execute(watcher::run);
            after(watcher);
        }
    }

    /** Delivers now, unless a delivery waits for its window already. */
    void hurry(LiveUpdates.Watcher watcher) {
        if (watcher.waiting.compareAndSet(false, true)) {
            deliveries.execute(watcher::run);
        }
    }

    private void after(LiveUpdates.Watcher watcher) {
        var _ = clock.schedule(
                () -> {
                    if (watcher.beat.endOrRepeat()) {
                        deliveries.execute(watcher::run);
                        after(watcher);
                    }
                },
                GAP.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Whether a watcher rests, is within its gap, or has more to deliver at the gap's end. */
    static final class Beat {

        private enum State {
            RESTING,
            IN_GAP,
            IN_GAP_WITH_MORE
        }

        private final AtomicReference<State> state = new AtomicReference<>(State.RESTING);

        /** True if the delivery may go out now; otherwise it is marked for the end of the gap. */
        boolean startOrMark() {
            return state.getAndUpdate(now -> now == State.RESTING ? State.IN_GAP : State.IN_GAP_WITH_MORE)
                    == State.RESTING;
        }

        /** True if something was marked meanwhile, which starts the next gap. */
        boolean endOrRepeat() {
            return state.getAndUpdate(now -> now == State.IN_GAP_WITH_MORE ? State.IN_GAP : State.RESTING)
                    == State.IN_GAP_WITH_MORE;
        }
    }
}
