package app.greenroom.shared;

import java.util.UUID;

/** Names a team. */
public record TeamId(UUID value) implements Id {

    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static TeamId parse(String text) {
        return new TeamId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
