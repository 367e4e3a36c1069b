package app.greenroom.mail;

import app.greenroom.event.Fact;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of mails. */
public sealed interface MailFact extends Fact {

    /** What became of a mail is known, or was forgotten; the teams see it beside what the mail is about. */
    record MailMoved(Instant at, Set<TeamId> teams) implements MailFact {
        @Override
        public @Nullable UserId actor() {
            return null;
        }
    }
}
