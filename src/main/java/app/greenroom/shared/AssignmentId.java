package app.greenroom.shared;

import java.util.UUID;

/** Names one candidate's work on a dossier. */
public record AssignmentId(UUID value) implements Id {

    public static AssignmentId random() {
        return new AssignmentId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static AssignmentId parse(String text) {
        return new AssignmentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
