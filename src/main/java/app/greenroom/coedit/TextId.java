package app.greenroom.coedit;

import app.greenroom.shared.Id;
import java.util.UUID;

/** Names a text that is written together. It is the id of what it is the text of. */
public record TextId(UUID value) implements Id {

    public static TextId of(Id owner) {
        return new TextId(owner.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
