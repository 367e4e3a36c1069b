package app.greenroom.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the instance's mail is doing.
 *
 * @param setUp whether mail goes out at all; without it links are handed over by hand
 * @param waiting how many are on their way to the mail server
 * @param failed how many of the last days were never taken by it, nor later ones of the same kind to the same person
 * @param lastFailure null if there is none
 */
public record MailReport(
        boolean setUp, int waiting, int failed, @Nullable Failure lastFailure) {

    /** A mail that the mail server didn't take, with its reason. */
    public record Failure(String kind, String recipient, Instant at, MailTrouble trouble) {}
}
