package app.greenroom.review;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import java.util.Set;

/** A mentor graded or noted something for themselves; only their own windows are told. */
record DeskChanged(AnswerId answer, UserId mentor) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.desk(answer, mentor));
    }
}
