package app.greenroom.dossier;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Items that a dossier no longer holds, each list in the order that they had. */
public record Retired(List<Section> sections, List<Question> questions, List<Question> asks, List<Concept> concepts) {

    public static final Retired NONE = new Retired(List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return sections.isEmpty() && questions.isEmpty() && asks.isEmpty() && concepts.isEmpty();
    }

    Retired only(Predicate<UUID> wanted) {
        return new Retired(
                sections.stream().filter(it -> wanted.test(it.id().value())).toList(),
                questions.stream().filter(it -> wanted.test(it.id().value())).toList(),
                asks.stream().filter(it -> wanted.test(it.id().value())).toList(),
                concepts.stream().filter(it -> wanted.test(it.id().value())).toList());
    }
}
