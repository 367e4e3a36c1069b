package app.greenroom.shared;

import java.util.UUID;

final class Ids {

    private static final int UUID_LENGTH = 36;

    private Ids() {}

    static UUID parse(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new NotFound();
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}
