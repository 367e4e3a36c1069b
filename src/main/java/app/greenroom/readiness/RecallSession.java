package app.greenroom.readiness;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate can recall now.
 *
 * @param unrated concepts that the candidate said nothing about yet, in the dossier's order
 * @param due concepts to recall, what is due and pays most first, topics mixed
 * @param answers answers to say without looking, what pays most first
 * @param number readiness now
 */
public record RecallSession(List<Card> unrated, List<Card> due, List<Card> answers, ReadinessNumber number) {

    /**
     * A concept, or a question whose answer is to be said.
     *
     * @param chance the chance of recalling it now, 0 to 1
     * @param learn whether it is to be learned first: it is new, or was lost
     * @param gain by how many points readiness would change
     */
    public record Card(
            UUID id,
            boolean question,
            @Nullable String topic,
            String text,
            double chance,
            boolean learn,
            double gain) {}
}
