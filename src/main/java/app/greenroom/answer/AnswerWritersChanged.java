package app.greenroom.answer;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AssignmentId;
import java.util.Set;

/** Somebody was let write an answer, or may no longer. */
public record AnswerWritersChanged(AssignmentId assignment) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.assignment(assignment));
    }
}
