package app.greenroom.team;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Map;

/**
 * A mentor stops mentoring in a team, and others take over.
 *
 * @param leavesTeam whether they leave the team, or keep their other roles there
 * @param successors who takes over which preparation; one that isn't named goes on without them
 */
public record HandOver(TeamId team, UserId mentor, boolean leavesTeam, Map<AssignmentId, UserId> successors) {

    public HandOver {
        successors = Map.copyOf(successors);
    }
}
