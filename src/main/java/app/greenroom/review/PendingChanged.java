package app.greenroom.review;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.UserId;
import java.util.Set;

/** Something pending was written, changed or deleted: only its author's own windows hear of it. */
public record PendingChanged(UserId author) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.person(author));
    }
}
