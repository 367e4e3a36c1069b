package app.greenroom.team.invitation;

import app.greenroom.access.Role;
import app.greenroom.mail.MailState;
import app.greenroom.mail.MailTrouble;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param lapsed whether who made it may invite nobody any more, so that its link opens nothing
 * @param trouble why its mail isn't sent; null unless it failed
 */
public record Invitation(
        InvitationId id,
        String email,
        Set<Role> roles,
        String invitedBy,
        Instant expiresAt,
        boolean expired,
        boolean lapsed,
        MailState mail,
        @Nullable MailTrouble trouble) {}
