package app.greenroom.cohort;

import app.greenroom.event.Fact;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;

/** A candidate was nudged. */
public record NudgeSent(UserId actor, Instant at, AssignmentId assignment, TeamId team, UserId candidate)
        implements Fact {}
