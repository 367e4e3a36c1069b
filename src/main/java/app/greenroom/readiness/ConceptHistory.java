package app.greenroom.readiness;

import app.greenroom.account.Person;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What happened to one concept, newest first. */
public record ConceptHistory(List<Line> lines) {

    /**
     * One dated event.
     *
     * @param takenBack whether it no longer counts
     */
    public record Line(ConceptEvent event, Person who, boolean takenBack) {}

    static ConceptHistory of(List<ConceptEvent> events, Map<UserId, Person> people) {
        Set<EventId> gone = ConceptProgress.takenBack(events);
        return new ConceptHistory(events.reversed().stream()
                .filter(event -> !(event instanceof ConceptEvent.TakenBack))
                .map(event ->
                        new Line(event, Objects.requireNonNull(people.get(event.actor())), gone.contains(event.id())))
                .toList());
    }
}
