package app.greenroom.live;

import app.greenroom.live.Window.Watcher;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Spreads deliveries: the first event of a burst goes out at once, the rest of it as one delivery at the end of a
 * short gap. A window that can't be reached waits until it can, and then reads once; one that couldn't read since the
 * database was away tries again, ever less often. Deliveries run on virtual threads and never in the thread that acted,
 * which may hold a session.
 */
final class Pace {

    /** At most four deliveries a second to one watcher. */
    static final Duration GAP = Duration.ofMillis(250);

    private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 4;

    private final Set<Window> stale = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final ExecutorService deliveries = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-pace").factory());

    void deliver(List<Watcher> told) {
        List<Watcher> now =
                told.stream().filter(watcher -> watcher.beat.startOrMark()).toList();
        hurry(now);
        after(now);
    }

    /** Delivers now, each window once; the others come before the one that acted, which mostly shows it already. */
    void hurry(List<Watcher> now) {
        Map<Window, List<Watcher>> windows = now.stream().collect(Collectors.groupingBy(Watcher::window));
        windows.entrySet().stream()
                .sorted(Comparator.comparing(window -> window.getKey().acts()))
                .filter(window -> window.getKey().add(window.getValue()))
                .forEach(window -> deliver(window.getKey()));
    }

    /** What the window shows couldn't be read, or may be wrong: soon it is read again. */
    void again(Window window) {
        long pause = FIRST_RETRY.toMillis() << Math.min(window.failures(), MOST_DOUBLINGS);
        var _ = clock.schedule(() -> deliver(window), pause, TimeUnit.MILLISECONDS);
    }

    private void deliver(Window window) {
        if (window.isAway()) {
            stale.add(window);
            look();
        } else {
            deliveries.execute(() -> window.deliver(() -> again(window), () -> deliveries.execute(window::send)));
        }
    }

    /** Looks for windows that are back, as long as one is away. */
    private void look() {
        if (!stale.isEmpty() && looking.compareAndSet(false, true)) {
            var _ = clock.schedule(this::deliverToThoseWhoAreBack, GAP.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void deliverToThoseWhoAreBack() {
        looking.set(false);
        stale.removeIf(Window::isGone);
        for (Window window : List.copyOf(stale)) {
            if (!window.isAway() && stale.remove(window)) {
                deliver(window);
            }
        }
        look();
    }

    /** A window that asks for something itself reads first what waits for it. The caller holds its lock. */
    void catchUp(Window window) {
        if (stale.remove(window)) {
            window.catchUp(() -> again(window));
        }
    }

    private void after(List<Watcher> delivered) {
        if (delivered.isEmpty()) {
            return;
        }
        var _ = clock.schedule(
                () -> {
                    List<Watcher> more = delivered.stream()
                            .filter(watcher -> watcher.beat.endOrRepeat())
                            .toList();
                    hurry(more);
                    after(more);
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
