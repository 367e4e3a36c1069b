package app.greenroom.snippet;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.TeamId;
import java.util.Set;

/** Somebody made, changed, shared or deleted a snippet. */
public record SnippetsChanged(TeamId team) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.snippets(team));
    }
}
