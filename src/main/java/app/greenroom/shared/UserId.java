package app.greenroom.shared;

import java.util.UUID;

/** Names a person. */
public record UserId(UUID value) implements Id {

    public static UserId random() {
        return new UserId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static UserId parse(String text) {
        return new UserId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
