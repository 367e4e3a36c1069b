package app.greenroom.signal;

import app.greenroom.event.AfterCommit;
import app.greenroom.event.Fact;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the open windows of what is committed. A signal that gets lost does no harm, so none is kept. */
@Component
class LiveSignals {

    private final LiveUpdates updates;

    LiveSignals(LiveUpdates updates) {
        this.updates = updates;
    }

    @EventListener
    void on(Fact fact) {
        Set<LiveTopic> topics = LiveTopics.of(fact);
        if (!topics.isEmpty()) {
            AfterCommit.run(() -> updates.signal(topics));
        }
    }
}
