package app.greenroom.signal;

import app.greenroom.event.Fact;
import app.greenroom.live.LiveTopic;
import java.util.Set;

/** For tests of other modules: which windows read again after a fact. */
public final class Topics {

    private Topics() {}

    public static Set<LiveTopic> of(Fact fact) {
        return LiveTopics.of(fact);
    }
}
