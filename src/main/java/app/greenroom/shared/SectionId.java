package app.greenroom.shared;

import java.util.UUID;

/** Names a section of a dossier. */
public record SectionId(UUID value) implements Id {

    public static SectionId random() {
        return new SectionId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static SectionId parse(String text) {
        return new SectionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
