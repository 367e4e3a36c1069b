package app.greenroom.shared;

import java.util.UUID;

/** Names a story that a candidate keeps. */
public record StoryId(UUID value) implements Id {

    public static StoryId random() {
        return new StoryId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static StoryId parse(String text) {
        return new StoryId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
