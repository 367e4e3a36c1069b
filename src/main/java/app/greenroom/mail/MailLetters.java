package app.greenroom.mail;

import app.greenroom.shared.TeamId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a mail just before it is sent. Whoever knows what mails are about implements it. */
public interface MailLetters {

    /**
     * A mail as it goes out.
     *
     * @param path of the link that ends it
     * @param until when nobody wants it any more; null if that never comes
     * @param teams that see what becomes of it
     */
    record Letter(
            String subject,
            String words,
            String path,
            @Nullable Instant until,
            Set<TeamId> teams) {}

    /** Nothing if what it is about was used, taken back or replaced meanwhile. */
    Optional<Letter> write(MailJob job);
}
