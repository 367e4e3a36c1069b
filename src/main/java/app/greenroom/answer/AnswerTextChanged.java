package app.greenroom.answer;

import app.greenroom.live.LiveEvent;
import app.greenroom.live.LiveTopic;
import app.greenroom.shared.AnswerId;
import java.util.Set;

/** Somebody wrote: those who have this text open catch up. */
public record AnswerTextChanged(AnswerId answer) implements LiveEvent {

    @Override
    public Set<LiveTopic> topics() {
        return Set.of(LiveTopic.answerText(answer));
    }
}
