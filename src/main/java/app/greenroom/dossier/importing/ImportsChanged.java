package app.greenroom.dossier.importing;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.UserId;
import java.util.Set;

/** Somebody's imports that wait are others now. */
public record ImportsChanged(UserId owner) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.person(owner));
    }
}
