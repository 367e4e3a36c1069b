package app.greenroom.shared;

import java.util.UUID;

/** Names one comment in a thread. */
public record CommentId(UUID value) implements Id {

    public static CommentId random() {
        return new CommentId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static CommentId parse(String text) {
        return new CommentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
