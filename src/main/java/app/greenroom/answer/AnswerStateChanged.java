package app.greenroom.answer;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import java.util.Set;

/** An answer was begun, submitted, taken back or decided about. */
public record AnswerStateChanged(AnswerId answer, AssignmentId assignment, TeamId team, AnswerState state)
        implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.assignment(assignment), LiveTopic.team(team), LiveTopic.answerText(answer));
    }
}
