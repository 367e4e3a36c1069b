package app.greenroom.demo;

import app.greenroom.dossier.Concept;
import app.greenroom.readiness.AnnotateConcept;
import app.greenroom.readiness.CheckConcept;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.GradeItem;
import app.greenroom.readiness.Link;
import app.greenroom.readiness.RateConcept;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.UserId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What people do with the checklist of one assignment. Concepts go by their words, or by their topic. */
final class ChecklistRehearsal {

    private static final ConceptNote NO_NOTE = new ConceptNote("", List.of());

    private final Rehearsal rehearsal;

    ChecklistRehearsal(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    /** The candidate is learning these. */
    void learning(String... concepts) {
        rate(ConceptState.LEARNING, concepts);
    }

    /** The candidate can explain these. */
    void canExplain(String... concepts) {
        rate(ConceptState.CAN_EXPLAIN, concepts);
    }

    void confirm(UserId mentor, String... concepts) {
        each(
                concepts,
                concept -> rehearsal
                        .stage()
                        .as(
                                mentor,
                                () -> rehearsal
                                        .desk()
                                        .checklist()
                                        .confirm(new CheckConcept(CommandId.next(), rehearsal.id(), concept))));
    }

    /** The mentor asks, and it isn't there. */
    void demote(UserId mentor, String... concepts) {
        each(
                concepts,
                concept -> rehearsal
                        .stage()
                        .as(
                                mentor,
                                () -> rehearsal
                                        .desk()
                                        .checklist()
                                        .demote(new CheckConcept(CommandId.next(), rehearsal.id(), concept))));
    }

    /** The candidate recalls these without looking. */
    void recall(Grade grade, String... concepts) {
        each(
                concepts,
                concept -> rehearsal
                        .stage()
                        .ask(
                                rehearsal.candidate(),
                                () -> rehearsal
                                        .desk()
                                        .recall()
                                        .recall(new GradeItem(
                                                CommandId.next(),
                                                rehearsal.id(),
                                                concept.value(),
                                                grade,
                                                new GradeItem.Attempt(
                                                        grade == Grade.AGAIN ? 250_000 : 95_000, true, true)))));
    }

    void note(String concept, String text, String... links) {
        ConceptNote note =
                new ConceptNote(text, Stream.of(links).map(Link::parse).toList());
        each(
                new String[] {concept},
                id -> rehearsal
                        .stage()
                        .ask(
                                rehearsal.candidate(),
                                () -> rehearsal
                                        .desk()
                                        .checklist()
                                        .annotate(new AnnotateConcept(
                                                CommandId.next(), rehearsal.id(), id, NO_NOTE, note))));
    }

    private void rate(ConceptState state, String... concepts) {
        each(
                concepts,
                concept -> rehearsal
                        .stage()
                        .ask(
                                rehearsal.candidate(),
                                () -> rehearsal
                                        .desk()
                                        .checklist()
                                        .rate(new RateConcept(CommandId.next(), rehearsal.id(), concept, state))));
    }

    /** Many small steps in one transaction: the demo should start fast. */
    private void each(String[] words, Consumer<ConceptId> step) {
        rehearsal
                .desk()
                .together()
                .executeWithoutResult(
                        status -> Stream.of(words).flatMap(this::named).forEach(step));
    }

    private Stream<ConceptId> named(String words) {
        List<ConceptId> named = rehearsal.prep().contents().concepts().stream()
                .filter(concept -> words.equals(concept.text()) || words.equals(concept.topic()))
                .map(Concept::id)
                .toList();
        if (named.isEmpty()) {
            throw new IllegalArgumentException("No concept or topic is called “" + words + "”");
        }
        return named.stream();
    }
}
