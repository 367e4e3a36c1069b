package app.greenroom.coedit;

import app.greenroom.shared.CommandId;
import app.greenroom.text.TextChange;

/**
 * Somebody changes a text.
 *
 * @param command the same for each resend
 * @param baseVersion the version of the text that the change was made for
 * @param client the editor that sends it
 */
public record TextEdit(CommandId command, int baseVersion, TextChange change, String client) {

    private static final int LONGEST_CLIENT = 64;

    /** @throws IllegalArgumentException if the editor's name or the version makes no sense */
    public TextEdit {
        if (client.isEmpty() || client.length() > LONGEST_CLIENT || baseVersion < 0) {
            throw new IllegalArgumentException("No editor sends this");
        }
    }
}
