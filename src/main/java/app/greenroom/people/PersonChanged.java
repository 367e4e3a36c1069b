package app.greenroom.people;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Somebody's profile, roles, password or right to be here changed. */
public record PersonChanged(UserId person, Set<TeamId> teams) implements LiveEvent {

    static PersonChanged in(UserId person, Collection<TeamId> teams) {
        return new PersonChanged(person, Set.copyOf(teams));
    }

    @Override
    public Set<LiveTopic> topics() {
        Set<LiveTopic> topics = new HashSet<>();
        topics.add(LiveTopic.person(person));
        teams.forEach(team -> topics.add(LiveTopic.team(team)));
        return topics;
    }
}
