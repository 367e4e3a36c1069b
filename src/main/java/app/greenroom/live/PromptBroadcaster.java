package app.greenroom.live;

import java.util.concurrent.atomic.AtomicBoolean;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.atmosphere.cpr.Deliver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each message for a browser on at once and in order. Atmosphere's own dispatcher waits for the next message for a
 * while and then ends; what is offered between the two lies until somebody else's window is sent something, and a dispatcher
 * that is interrupted stops all sending for good. Named by {@link PushConfiguration}.
 */
public class PromptBroadcaster extends DefaultBroadcaster {

    private static final Logger LOG = LoggerFactory.getLogger(PromptBroadcaster.class);

    private final AtomicBoolean dispatching = new AtomicBoolean();

    @Override
    protected void dispatchMessages(Deliver message) {
        messages.add(message);
        dispatch();
    }

    /** Atmosphere starts one of its own with the broadcaster; two would change the order. */
    @Override
    protected Runnable getBroadcastHandler() {
        return this::dispatch;
    }

    private void dispatch() {
        if (dispatching.compareAndSet(false, true)) {
            getBroadcasterConfig().getExecutorService().execute(this::empty);
        }
    }

    private void empty() {
        try {
            for (Deliver next = messages.poll(); next != null; next = messages.poll()) {
                hand(next);
            }
        } finally {
            dispatching.set(false);
        }
        if (!messages.isEmpty()) { // offered after the last look, by somebody who saw that this still ran
            dispatch();
        }
    }

    /** What goes wrong with one leaves the others their turn. */
    private void hand(Deliver message) {
        try {
            push(message);
        } catch (RuntimeException broken) {
            LOG.warn("A message couldn't be handed to its window", broken);
        }
    }
}
