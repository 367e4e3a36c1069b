package app.greenroom.dossier;

import static app.greenroom.dossier.DossierTexts.SAY;

import app.greenroom.dossier.matching.Change;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What several revisions changed in all: one change for each item, none for what is as it was. */
public record ChangeNews(List<ItemChange> changes) {

    public static final ChangeNews NONE = new ChangeNews(List.of());

    /** @param changes of one dossier, oldest first */
    public static ChangeNews of(List<ItemChange> changes) {
        Map<UUID, List<ItemChange>> byItem = new LinkedHashMap<>();
        changes.forEach(change ->
                byItem.computeIfAbsent(change.item(), any -> new ArrayList<>()).add(change));
        return new ChangeNews(byItem.values().stream()
                .map(ChangeNews::merged)
                .flatMap(Optional::stream)
                .toList());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** In a line, such as "2 questions reworded, 1 new; 1 concept gone". */
    public String words() {
        Map<ItemKind, Map<Change, Integer>> kinds = new EnumMap<>(ItemKind.class);
        changes.forEach(change -> kinds.computeIfAbsent(change.kind(), any -> new EnumMap<>(Change.class))
                .merge(change.what(), 1, Integer::sum));
        return kinds.entrySet().stream()
                .map(kind -> words(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String words(ItemKind kind, Map<Change, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((what, count) -> {
            parts.add(parts.isEmpty() ? SAY.changed(kind, count, what) : SAY.changedToo(count, what));
        });
        return String.join(", ", parts);
    }

    private static Optional<ItemChange> merged(List<ItemChange> ofOne) {
        ItemChange first = ofOne.getFirst();
        ItemChange last = ofOne.getLast();
        boolean wasThere = first.before() != null && first.what() != Change.BACK;
        boolean isThere = last.now() != null;
        if (!wasThere && !isThere) {
            return Optional.empty();
        }
        if (!wasThere) {
            return Optional.of(between(first, last, first.what()));
        }
        if (!isThere) {
            return Optional.of(between(first, last, Change.GONE));
        }
        if (!Objects.equals(first.before(), last.now())) {
            return Optional.of(between(first, last, Change.REWORDED));
        }
        boolean moved = ofOne.stream().anyMatch(change -> change.what() == Change.MOVED)
                || !Objects.equals(first.groupBefore(), last.groupNow());
        return moved ? Optional.of(between(first, last, Change.MOVED)) : Optional.empty();
    }

    private static ItemChange between(ItemChange first, ItemChange last, Change what) {
        return new ItemChange(
                last.revision(),
                last.kind(),
                last.item(),
                what,
                first.before(),
                last.now(),
                first.groupBefore(),
                last.groupNow());
    }
}
