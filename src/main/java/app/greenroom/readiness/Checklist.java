package app.greenroom.readiness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The concepts of one assignment, by topic in the dossier's order.
 *
 * @param number readiness now, as every other page shows it
 * @param retired what the dossier no longer holds and something happened to; it counts for nothing
 * @param own whether the reader is the candidate
 * @param mayRate whether the reader is its candidate and it goes on
 * @param mayConfirm whether the reader mentors it and it goes on
 */
public record Checklist(
        List<Topic> topics,
        ReadinessNumber number,
        List<ConceptItem> retired,
        boolean own,
        boolean mayRate,
        boolean mayConfirm) {

    /** The items of one topic; those without a topic come together. */
    public record Topic(@Nullable String name, List<ConceptItem> items) {

        public TopicShare share() {
            return new TopicShare(
                    name,
                    ChecklistShare.of(items.stream().map(ConceptItem::standing).toList()));
        }
    }

    public List<ConceptItem> items() {
        return topics.stream().flatMap(topic -> topic.items().stream()).toList();
    }

    /** The same for somebody who may only read it. */
    public Checklist readOnly() {
        return new Checklist(topics, number, retired, own, false, false);
    }
}
