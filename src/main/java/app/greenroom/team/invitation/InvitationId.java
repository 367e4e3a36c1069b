package app.greenroom.team.invitation;

import app.greenroom.shared.Id;
import java.util.UUID;

/** Names an invitation; it is no secret and opens nothing. */
public record InvitationId(UUID value) implements Id {}
