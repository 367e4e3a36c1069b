package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.model.Share;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the concepts of one topic will stand on the day; shares without any may be missing.
 *
 * @param standing what is known of them now
 */
public record TopicBar(@Nullable String topic, Map<Share, Integer> shares, ChecklistShare standing) {

    public TopicBar {
        shares = Map.copyOf(shares);
    }

    /** The name that people read. */
    public String title() {
        return topic == null ? SAY.moreConcepts() : topic;
    }

    public int count(Share share) {
        return shares.getOrDefault(share, 0);
    }

    public int concepts() {
        return shares.values().stream().mapToInt(Integer::intValue).sum();
    }
}
