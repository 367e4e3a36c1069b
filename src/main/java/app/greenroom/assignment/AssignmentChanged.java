package app.greenroom.assignment;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.HashSet;
import java.util.Set;

/**
 * An assignment was made, ended, reopened, given other mentors or another date, or its dossier changed.
 *
 * @param people the candidate and everybody who mentors or mentored
 */
public record AssignmentChanged(AssignmentId assignment, TeamId team, Set<UserId> people) implements LiveEvent {

    static AssignmentChanged of(Assignment assignment) {
        Set<UserId> people = new HashSet<>(assignment.mentors());
        people.addAll(assignment.formerMentors());
        people.add(assignment.candidate());
        return new AssignmentChanged(assignment.id(), assignment.team(), people);
    }

    @Override
    public Set<LiveTopic> topics() {
        Set<LiveTopic> topics = new HashSet<>();
        topics.add(LiveTopic.assignment(assignment));
        topics.add(LiveTopic.team(team));
        people.forEach(person -> topics.add(LiveTopic.person(person)));
        return topics;
    }
}
