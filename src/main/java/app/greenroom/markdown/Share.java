package app.greenroom.markdown;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of the pool one person has: one piece of work at a time, until it has really ended. Work that nobody waits for
 * any more still counts, so whoever sends what is slow keeps only themselves waiting.
 */
final class Share {

    private final Map<String, Integer> running = new HashMap<>();
    private final int most;

    Share(int most) {
        this.most = most;
    }

    /** Waits for a turn; false if there was none in time. */
    synchronized boolean take(String person, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (running.getOrDefault(person, 0) >= most) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        running.merge(person, 1, Integer::sum);
        return true;
    }

    synchronized void giveBack(String person) {
        running.computeIfPresent(person, (same, count) -> count == 1 ? null : count - 1);
        notifyAll();
    }
}
