package app.greenroom.people;

import app.greenroom.access.Role;
import java.time.Instant;
import java.util.Set;

/**
 * An invitation that nobody has accepted yet.
 *
 * @param lapsed whether who made it may invite nobody any more, so that its link opens nothing
 */
public record Invitation(
        InvitationId id,
        String email,
        Set<Role> roles,
        String invitedBy,
        Instant expiresAt,
        boolean expired,
        boolean lapsed,
        MailState mail) {}
