package app.greenroom.mail;

import org.jspecify.annotations.Nullable;

/**
 * What became of the newest mail about something.
 *
 * @param trouble null unless it failed
 */
public record MailStatus(MailState state, @Nullable MailTrouble trouble) {

    public static final MailStatus NONE = new MailStatus(MailState.NONE, null);

    public boolean failed() {
        return state == MailState.FAILED;
    }
}
