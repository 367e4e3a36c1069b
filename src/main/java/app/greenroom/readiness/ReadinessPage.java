package app.greenroom.readiness;

import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Durations;
import app.greenroom.readiness.model.Factors;
import app.greenroom.readiness.model.Grade;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Share;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the number of one assignment is made of.
 *
 * @param topics bars of the concepts by topic
 * @param items in the dossier's order, the concepts first
 * @param unrated how many concepts the candidate said nothing about yet
 * @param next what pays most now, the best first
 * @param durations how long things take this candidate
 * @param checks claims whose check by a mentor would tell most; empty unless the reader may check
 */
public record ReadinessPage(
        ReadinessNumber number,
        List<TopicBar> topics,
        List<Part> items,
        int unrated,
        List<NextAction> next,
        Durations durations,
        List<SpotCheck> checks,
        Calibration calibration,
        Assumptions assumptions,
        Rights rights) {

    /** What the reader may do. */
    public record Rights(boolean own, boolean mayWeigh, boolean mayCheck) {}

    /**
     * One concept or question.
     *
     * @param topic the concept's topic or the question's group; null if it has none
     * @param word what was said of it, if nothing else speaks for it; else null
     * @param rubric what the approving mentor gave, 1 to 4; null without one
     */
    public record Part(
            UUID id,
            boolean question,
            int number,
            @Nullable String topic,
            String text,
            int weight,
            Factors factors,
            Basis basis,
            @Nullable Grade word,
            Share share,
            @Nullable Double rubric) {}

    /** What the trust in an item rests on. */
    public enum Basis {
        CONFIRMED,
        TESTED,
        CLAIMED;

        static Basis of(Item item) {
            if (item.confirmed()) {
                return CONFIRMED;
            }
            return item.claimed() ? CLAIMED : TESTED;
        }
    }

    /**
     * Something that the candidate says they can explain, and nobody checked.
     *
     * @param swing by how many points the number differs between "it holds" and "it doesn't"
     */
    public record SpotCheck(UUID concept, @Nullable String topic, String text, double swing, String why) {}
}
