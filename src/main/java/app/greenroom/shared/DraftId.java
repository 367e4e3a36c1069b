package app.greenroom.shared;

import java.util.UUID;

/** Names an import that isn't saved yet. */
public record DraftId(UUID value) implements Id {

    public static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static DraftId parse(String text) {
        return new DraftId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
