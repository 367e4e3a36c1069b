package app.greenroom.readiness;

import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.assignment.Assignment;
import app.greenroom.dossier.Concept;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts concepts, progress and names together: three queries, however many concepts there are. */
@Component
class ChecklistReader {

    private final DossierLibrary dossiers;
    private final ConceptProgresses progresses;
    private final ConceptLedger ledger;
    private final PeopleDirectory people;

    ChecklistReader(
            DossierLibrary dossiers, ConceptProgresses progresses, ConceptLedger ledger, PeopleDirectory people) {
        this.dossiers = dossiers;
        this.progresses = progresses;
        this.ledger = ledger;
        this.people = people;
    }

    /** A topic that the dossier names twice is one topic, where it stands first. */
    List<Checklist.Topic> topics(Assignment assignment) {
        Map<ConceptId, ConceptProgressRow> rows = progresses.of(assignment.id().value()).stream()
                .collect(Collectors.toMap(ConceptProgressRow::concept, Function.identity()));
        Map<UserId, Person> mentors = people.people(
                rows.values().stream().flatMap(row -> row.people().stream()).toList());
        Map<String, List<ConceptItem>> topics = new LinkedHashMap<>();
        for (Concept concept : dossiers.concepts(assignment.dossier())) {
            topics.computeIfAbsent(Objects.requireNonNullElse(concept.topic(), ""), any -> new ArrayList<>())
                    .add(item(concept, rows.get(concept.id()), mentors));
        }
        return topics.entrySet().stream()
                .map(topic -> new Checklist.Topic(topic.getKey().isEmpty() ? null : topic.getKey(), topic.getValue()))
                .toList();
    }

    /** Concepts that the dossier no longer holds, and to which something happened here; one query if there is none. */
    List<ConceptItem> retired(Assignment assignment) {
        List<Concept> retired = dossiers.retiredConcepts(assignment.dossier());
        if (retired.isEmpty()) {
            return List.of();
        }
        Map<ConceptId, ConceptProgressRow> rows = progresses.of(assignment.id().value()).stream()
                .collect(Collectors.toMap(ConceptProgressRow::concept, Function.identity()));
        Map<UserId, Person> mentors = people.people(
                rows.values().stream().flatMap(row -> row.people().stream()).toList());
        return retired.stream()
                .filter(concept -> rows.containsKey(concept.id()))
                .map(concept -> item(concept, rows.get(concept.id()), mentors))
                .toList();
    }

    ConceptHistory history(AssignmentId assignment, ConceptId concept) {
        List<ConceptEvent> events = ledger.events(assignment, concept);
        return ConceptHistory.of(
                events, people.people(events.stream().map(ConceptEvent::actor).toList()));
    }

    private static ConceptItem item(Concept concept, @Nullable ConceptProgressRow row, Map<UserId, Person> mentors) {
        if (row == null) {
            return new ConceptItem(concept, ConceptProgress.NONE, null, ConceptNote.NONE);
        }
        ConceptProgress.Confirmation confirmation = row.progress().confirmation();
        return new ConceptItem(
                concept, row.progress(), confirmation == null ? null : mentors.get(confirmation.by()), row.note());
    }
}
