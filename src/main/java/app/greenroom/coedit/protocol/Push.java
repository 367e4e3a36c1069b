package app.greenroom.coedit.protocol;

import java.util.regex.Pattern;

/**
 * An editor sends a change.
 *
 * @param version the version that the change starts from; it makes the next one
 * @param changesJson a CodeMirror ChangeSet as JSON; one composed change at a time
 * @param clientId who sends: one open tab, or the closed tab whose left-over change this one brings; it begins with the
 *     client id that this editor, or the closed one, was opened with
 * @param commandId the same for each resend; a command that is already in counts as accepted
 * @param anchor where the writer's selection begins in the version that the change makes; −1 while they point nowhere
 * @param head where their caret is
 */
public record Push(int version, String changesJson, String clientId, String commandId, int anchor, int head) {

    /** The longest change that is accepted, in UTF-16 units of JSON. */
    public static final int LONGEST = 256 * 1024;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** Whether an editor may have sent this. */
    public boolean sound() {
        return version >= 0
                && changesJson.length() <= LONGEST
                && changesJson.startsWith("[")
                && ID.matcher(clientId).matches()
                && ID.matcher(commandId).matches();
    }
}
