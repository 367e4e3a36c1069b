package app.greenroom.comment.thread;

import app.greenroom.access.Guarded;
import app.greenroom.access.Role;
import app.greenroom.access.Standing;
import app.greenroom.assignment.Assignment;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.EnumSet;
import java.util.Set;

/** A comment as the guard sees it: its author is whoever wrote it and still works on or mentors the open assignment. */
public record OwnComment(Assignment assignment, UserId author) implements Guarded {

    @Override
    public TeamId team() {
        return assignment.team();
    }

    @Override
    public Set<Standing> standingsOf(UserId user, Set<Role> roles) {
        EnumSet<Standing> standings = EnumSet.noneOf(Standing.class);
        standings.addAll(assignment.standingsOf(user, roles));
        if (user.equals(author) && (standings.contains(Standing.CANDIDATE) || standings.contains(Standing.MENTOR))) {
            standings.add(Standing.AUTHOR);
        }
        return standings;
    }
}
