package app.greenroom.story;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.StoryId;
import java.util.Set;

/** Somebody wrote: those who have this story open catch up. */
public record StoryTextChanged(StoryId story) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.storyText(story));
    }
}
