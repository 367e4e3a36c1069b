package app.greenroom.mail;

import app.greenroom.event.Fact;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail is to be sent. It stands in the database until that is done, so it says which and nothing of what is in it.
 *
 * @param mail its line in the log of mails
 */
record MailQueued(Instant at, UUID mail) implements Fact {
    @Override
    public @Nullable UserId actor() {
        return null;
    }
}
