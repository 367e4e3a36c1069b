package app.greenroom.shared;

import java.util.UUID;

/** Names a candidate's answer to one question. */
public record AnswerId(UUID value) implements Id {

    public static AnswerId random() {
        return new AnswerId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id, as for an id that names nothing. */
    public static AnswerId parse(String text) {
        return new AnswerId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
