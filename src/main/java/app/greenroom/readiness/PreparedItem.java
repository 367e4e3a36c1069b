package app.greenroom.readiness;

import app.greenroom.answer.AnswerState;
import app.greenroom.readiness.model.Item;
import app.greenroom.readiness.model.Standing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concept or question of one assignment with what the numbers need.
 *
 * @param id the concept's or question's
 * @param number the question's place in the dossier, from 1; likewise for concepts
 * @param topic the concept's topic, or the question's group
 * @param text empty if it wasn't asked for
 * @param standing what is known of the concept; null for a question
 * @param state what the candidate says of the concept; null for a question
 * @param ratedAt when they last said so
 * @param answer how far the answer is; null for a concept
 * @param since since when the answer is so
 * @param rubric what the approving mentor gave, 1 to 4; null without one
 */
record PreparedItem(
        UUID id,
        int number,
        @Nullable String topic,
        String text,
        Item item,
        @Nullable Standing standing,
        @Nullable ConceptState state,
        @Nullable Instant ratedAt,
        @Nullable AnswerState answer,
        @Nullable Instant since,
        @Nullable Double rubric) {

    PreparedItem numbered(int place) {
        return new PreparedItem(id, place, topic, text, item, standing, state, ratedAt, answer, since, rubric);
    }

    boolean question() {
        return item.stage().question();
    }
}
