package app.greenroom.team;

import app.greenroom.account.Person;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The preparations that a team's mentors look after, so that nobody who leaves is missed too late. The module of
 * assignments answers; it asks no guard.
 */
public interface Mentoring {

    /**
     * A preparation that goes on and has this mentor.
     *
     * @param others who mentors it too
     */
    record Mentored(AssignmentId assignment, Person candidate, String title, List<Person> others) {}

    /** What somebody mentors in a team now, by candidate. */
    List<Mentored> of(TeamId team, UserId mentor);

    /**
     * Ends somebody's mentoring in a team.
     *
     * @param successors who takes over what; what isn't named goes on without them
     */
    void leave(TeamId team, UserId mentor, Map<AssignmentId, UserId> successors, Instant when);

    /** Takes back a {@link #leave} of that very moment, and with it those who took over. */
    void comeBack(TeamId team, UserId mentor, Instant left);
}
