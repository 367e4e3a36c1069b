package app.greenroom.rubric;

import app.greenroom.event.Fact;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;

/** A lead changed what a team's answers are graded by. */
public record RubricChanged(UserId actor, Instant at, TeamId team) implements Fact {}
