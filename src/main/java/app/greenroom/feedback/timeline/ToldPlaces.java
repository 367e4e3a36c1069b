package app.greenroom.feedback.timeline;

import app.greenroom.answer.Begun;
import app.greenroom.comment.PassageKind;
import app.greenroom.dossier.ItemName;
import app.greenroom.feedback.Told;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.round.Decision;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows of what was told where that is: in which assignment, on which item, and what the item is called. */
final class ToldPlaces {

    /**
     * Where something was told.
     *
     * @param job role and company of the assignment
     * @param target the question, the section or the question to ask
     * @param begun whether the candidate has begun to answer it
     * @param name what the item is called; empty if it isn't there
     */
    record Place(AssignmentId assignment, String job, UUID target, boolean begun, String name) {

        /** @param text Markdown; may be empty */
        Told told(
                Told.Kind kind,
                UUID id,
                Instant at,
                PassageKind about,
                String text,
                @Nullable String quote,
                @Nullable String replacement,
                @Nullable Decision decision) {
            return new Told(
                    kind,
                    id,
                    at,
                    assignment,
                    job,
                    about,
                    target,
                    begun,
                    name,
                    quote,
                    replacement,
                    text.isBlank() ? null : SafeMarkdown.show(text),
                    decision,
                    List.of());
        }
    }

    private record Answered(AssignmentId assignment, UUID question) {}

    private final Map<UUID, Answered> answers = new HashMap<>();
    private final Set<Answered> begun;
    private final Map<UUID, ItemName> names;
    private final Map<AssignmentId, String> jobs;

    ToldPlaces(List<Begun> begun, Map<UUID, ItemName> names, Map<AssignmentId, String> jobs) {
        begun.forEach(answer -> answers.put(
                answer.id().value(),
                new Answered(answer.assignment().id(), answer.question().value())));
        this.begun = new HashSet<>(answers.values());
        this.names = names;
        this.jobs = jobs;
    }

    /** The items of a kind, and the answers to them. */
    Stream<String> targets(Predicate<ItemName> wanted) {
        return Stream.concat(
                        names.keySet().stream().filter(item -> is(item, wanted)),
                        answers.keySet().stream()
                                .filter(answer -> is(
                                        Objects.requireNonNull(answers.get(answer))
                                                .question(),
                                        wanted)))
                .map(UUID::toString);
    }

    private boolean is(UUID item, Predicate<ItemName> wanted) {
        ItemName name = names.get(item);
        return name != null && wanted.test(name);
    }

    /** Where something is that was told on an answer as a whole. */
    Place of(AnswerId answer) {
        return of(Objects.requireNonNull(answers.get(answer.value())));
    }

    Place of(AssignmentId assignment, UUID target) {
        return of(new Answered(assignment, target));
    }

    private Place of(Answered at) {
        ItemName name = names.get(at.question());
        return new Place(
                at.assignment(),
                Objects.requireNonNull(jobs.get(at.assignment())),
                at.question(),
                begun.contains(at),
                name == null ? "" : name.words());
    }
}
