package app.greenroom.access;

import app.greenroom.event.Fact;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;

/** The guard refused somebody. */
public record AccessRefused(UserId actor, Instant at, Permission permission, TeamId team) implements Fact {}
