package app.greenroom.shared;

import java.util.UUID;

/** Names a dossier in a team's library. */
public record DossierId(UUID value) implements Id {

    public static DossierId random() {
        return new DossierId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static DossierId parse(String text) {
        return new DossierId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
