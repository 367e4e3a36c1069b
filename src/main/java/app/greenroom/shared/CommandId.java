package app.greenroom.shared;

import java.util.UUID;

/**
 * Names one intention of one person. A form makes it once and sends it with every try, so a double click or a resend
 * does nothing twice.
 */
public record CommandId(UUID value) implements Id {

    public static CommandId next() {
        return new CommandId(UUID.randomUUID());
    }

    /** @throws NotFound if the text is no id. */
    public static CommandId parse(String text) {
        return new CommandId(Ids.parse(text));
    }
}
