package app.greenroom.people;

import org.jspecify.annotations.Nullable;

/**
 * What became of the newest mail about something.
 *
 * @param trouble null unless it failed
 */
record MailStatus(MailState state, @Nullable MailTrouble trouble) {

    static final MailStatus NONE = new MailStatus(MailState.NONE, null);

    boolean failed() {
        return state == MailState.FAILED;
    }
}
