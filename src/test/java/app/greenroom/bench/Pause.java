package app.greenroom.bench;

import java.time.Duration;

/** Time that passes on purpose: people think, and machines come to rest. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", stopping);
        }
    }
}
