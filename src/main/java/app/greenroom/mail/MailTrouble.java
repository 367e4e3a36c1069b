package app.greenroom.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail isn't sent yet.
 *
 * @param problem what the mail server said, or what kept us from asking it, for whoever reads it now
 * @param nextTry null if it is given up
 */
public record MailTrouble(String problem, @Nullable Instant nextTry) {}
