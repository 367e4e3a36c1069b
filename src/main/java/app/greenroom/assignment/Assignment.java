package app.greenroom.assignment;

import app.greenroom.access.Guarded;
import app.greenroom.access.Role;
import app.greenroom.access.Standing;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One candidate's work on a dossier.
 *
 * @param mentors who mentors now
 * @param left who mentored before, and until when: they still read what there was then
 * @param interviewAt when the interview is; null if no date is set
 * @param zone the time zone that the date was given in
 * @param endedAt when it was ended; null while it goes on
 * @param seenRevision the dossier's revision whose changes the candidate has seen
 */
public record Assignment(
        AssignmentId id,
        TeamId team,
        DossierId dossier,
        UserId candidate,
        Set<UserId> mentors,
        Map<UserId, Instant> left,
        @Nullable Instant interviewAt,
        ZoneId zone,
        Instant assignedAt,
        @Nullable Instant endedAt,
        Instant lastActivityAt,
        int seenRevision)
        implements Guarded {

    /** Who mentored before. */
    public Set<UserId> formerMentors() {
        return left.keySet();
    }

    @Override
    public @Nullable Instant leftBy(UserId user) {
        return left.get(user);
    }

    public boolean ended() {
        return endedAt != null;
    }

    @Override
    public Set<Standing> standingsOf(UserId user, Set<Role> roles) {
        Set<Standing> standings = Guarded.inTeam(roles);
        if (user.equals(candidate) && roles.contains(Role.CANDIDATE)) {
            standings.add(ended() ? Standing.PAST_CANDIDATE : Standing.CANDIDATE);
        }
        if (roles.contains(Role.MENTOR)) {
            if (mentors.contains(user)) {
                standings.add(ended() ? Standing.PAST_MENTOR : Standing.MENTOR);
            } else if (left.containsKey(user)) {
                standings.add(Standing.REPLACED_MENTOR);
            }
        }
        return standings;
    }
}
