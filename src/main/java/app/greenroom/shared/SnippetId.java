package app.greenroom.shared;

import java.util.UUID;

/** Names one reusable comment. */
public record SnippetId(UUID value) implements Id {

    public static SnippetId random() {
        return new SnippetId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static SnippetId parse(String text) {
        return new SnippetId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
