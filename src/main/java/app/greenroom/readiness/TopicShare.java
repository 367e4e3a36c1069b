package app.greenroom.readiness;

import org.jspecify.annotations.Nullable;

/** How the concepts of one topic stand; those without a topic have none. */
public record TopicShare(@Nullable String topic, ChecklistShare share) {

    /** The name that people read. */
    public String title() {
        return topic == null ? "More concepts" : topic;
    }
}
