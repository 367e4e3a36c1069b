package app.greenroom.dossier;

import java.util.Map;
import java.util.UUID;

/**
 * Which entries of a draft go on as which items.
 *
 * @param kept by kind: the entry's place in the draft's list, and the item; an entry that is left out is new
 */
public record KeptItems(Map<ItemKind, Map<Integer, UUID>> kept) {

    public KeptItems {
        kept = Map.copyOf(kept);
    }

    Map<Integer, UUID> of(ItemKind kind) {
        return kept.getOrDefault(kind, Map.of());
    }
}
