package app.greenroom.shared;

import java.util.UUID;

/** Names one concept item to review. */
public record ConceptId(UUID value) implements Id {

    public static ConceptId random() {
        return new ConceptId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static ConceptId parse(String text) {
        return new ConceptId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
