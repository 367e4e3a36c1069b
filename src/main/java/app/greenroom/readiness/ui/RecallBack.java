package app.greenroom.readiness.ui;

import app.greenroom.readiness.RecallBacks;
import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the other sides of a session's cards: note, links and what mentors said of a concept, or one's answer. What they
 * show is read at the first one, for all of them.
 */
class RecallBack {

    private final RecallServices services;
    private final AssignmentId assignment;
    private final Collection<UUID> items;
    private final Map<UUID, RecallBacks.OfConcept> changed = new HashMap<>();
    private @Nullable RecallBacks backs;

    /** @param items the cards' */
    RecallBack(RecallServices services, AssignmentId assignment, Collection<UUID> items) {
        this.services = services;
        this.assignment = assignment;
        this.items = items;
    }

    Component of(Card card) {
        RecallBacks all = backs == null ? services.recall().backs(assignment, items) : backs;
        backs = all;
        if (card.question()) {
            RecallBacks.OfAnswer answer = all.answers().get(card.id());
            if (answer == null) {
                throw new NotFound();
            }
            return new AnswerBack(assignment, card.id(), answer);
        }
        RecallBacks.OfConcept concept =
                changed.getOrDefault(card.id(), all.concepts().get(card.id()));
        if (concept == null) {
            throw new NotFound();
        }
        return new ConceptBack(
                services,
                assignment,
                concept,
                all.answers(),
                now -> changed.put(card.id(), Objects.requireNonNull(now)));
    }
}
