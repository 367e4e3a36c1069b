package app.greenroom.readiness;

import app.greenroom.account.Person;
import app.greenroom.answer.AnswerState;
import app.greenroom.round.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the back of recall cards.
 *
 * @param concepts the backs of concepts
 * @param answers the backs of answers, and the answers that are linked to the concepts
 */
public record RecallBacks(Map<UUID, OfConcept> concepts, Map<UUID, OfAnswer> answers) {

    /**
     * The back of a concept.
     *
     * @param item its note and links are in it
     * @param checks what mentors found when they asked for it, the newest first
     * @param answers the questions that it is linked to and whose answers were begun, in the dossier's order
     */
    public record OfConcept(ConceptItem item, List<Check> checks, List<UUID> answers) {}

    /** A mentor asked for a concept. */
    public record Check(Person mentor, Instant at, boolean held) {}

    /**
     * The back of an answer.
     *
     * @param number the question's place in the dossier, from 1
     * @param text the answer's Markdown as it is now
     * @param verdict the latest one; null if there is none
     * @param remarks the newest comments of others
     * @param more how many comments there are besides
     * @param concepts what the linked concepts say
     */
    public record OfAnswer(
            int number,
            String question,
            AnswerState state,
            String text,
            @Nullable Verdict verdict,
            List<Remark> remarks,
            int more,
            List<String> concepts) {}

    /** What a mentor decided, with words that may be empty. */
    public record Verdict(Person mentor, Decision decision, Instant at, String note) {}

    /**
     * What somebody said about an answer.
     *
     * @param quote the words that it is about; null if it is about the whole
     * @param replacement the words that were suggested; null unless it is a suggestion
     */
    public record Remark(
            Person author,
            Instant at,
            @Nullable String quote,
            String text,
            @Nullable String replacement) {}
}
