package app.greenroom.shared;

import java.util.UUID;

/** Names a predicted question or a question to ask of a dossier. */
public record QuestionId(UUID value) implements Id {

    public static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static QuestionId parse(String text) {
        return new QuestionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
