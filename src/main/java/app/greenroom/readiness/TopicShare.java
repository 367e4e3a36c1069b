package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import org.jspecify.annotations.Nullable;

/** How the concepts of one topic stand; those without a topic have none. */
public record TopicShare(@Nullable String topic, ChecklistShare share) {

    /** The name that people read. */
    public String title() {
        return topic == null ? SAY.moreConcepts() : topic;
    }
}
