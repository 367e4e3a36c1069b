package app.greenroom.shared;

import java.util.UUID;

/** Names a thread of comments. */
public record ThreadId(UUID value) implements Id {

    public static ThreadId random() {
        return new ThreadId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static ThreadId parse(String text) {
        return new ThreadId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
