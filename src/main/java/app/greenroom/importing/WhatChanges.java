package app.greenroom.importing;

import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.SectionKind;
import app.greenroom.dossier.matching.Change;
import app.greenroom.dossier.matching.Comparison;
import app.greenroom.dossier.matching.Pair;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What a re-import would change.
 *
 * @param byKind what was and what will be
 * @param work what people made of items so far, such as "2 answers, 1 comment"
 */
public record WhatChanges(Map<ItemKind, Comparison> byKind, Map<UUID, String> work) {

    /** Item by item; without the sections that are told by their entries. */
    public List<Pair> pairs(ItemKind kind) {
        return Objects.requireNonNull(byKind.get(kind)).pairs().stream()
                .filter(pair -> !SectionKind.isList(pair.slot()))
                .toList();
    }

    /** How many items of all kinds have which change. */
    public Map<Change, Integer> counts() {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        byKind.keySet().forEach(kind -> pairs(kind).forEach(pair -> counts.merge(pair.change(), 1, Integer::sum)));
        return counts;
    }
}
