package app.greenroom.readiness;

import app.greenroom.readiness.model.Intervals;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate can recall now.
 *
 * @param unrated concepts that the candidate said nothing about yet, in the dossier's order
 * @param due what the next session holds, concepts and answers: what pays most by the minute, topics mixed
 * @param rest what else could be recalled, for whoever asks for just that
 * @param varied whether the preparation has more than one topic, or answers to say
 * @param number readiness now
 */
public record RecallSession(
        List<Card> unrated, List<Card> due, List<Card> rest, boolean varied, ReadinessNumber number) {

    /**
     * A concept, or a question whose answer is to be said.
     *
     * @param number its place in the dossier, from 1
     * @param learn whether it is to be learned first: it is new, or was lost
     * @param minutes how long it takes
     * @param gain by how many points readiness would change
     * @param speaking how long the answer takes to say; zero for a concept
     * @param next when it comes again, by the grade
     */
    public record Card(
            UUID id,
            boolean question,
            int number,
            @Nullable String topic,
            String text,
            boolean learn,
            double minutes,
            double gain,
            Duration speaking,
            Intervals next) {

        /** After a grade. */
        public Card then(Intervals after) {
            return new Card(id, question, number, topic, text, learn, minutes, gain, speaking, after);
        }
    }

    /**
     * Whether cards come mixed, so that none of them is expected: of more than one topic, or concepts and answers. Of a
     * preparation that has only one topic and no answers, two concepts are enough.
     */
    public boolean isMixed(Collection<Card> cards) {
        if (!varied) {
            return cards.stream().map(Card::id).distinct().count() > 1;
        }
        return cards.stream()
                        .map(card ->
                                card.question() ? "answer" : "topic " + Objects.requireNonNullElse(card.topic(), ""))
                        .distinct()
                        .count()
                > 1;
    }
}
