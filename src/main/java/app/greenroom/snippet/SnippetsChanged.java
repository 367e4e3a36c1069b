package app.greenroom.snippet;

import app.greenroom.event.Fact;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;

/** Somebody made, changed, shared or deleted a snippet. */
public record SnippetsChanged(UserId actor, Instant at, TeamId team) implements Fact {}
