package app.greenroom.importing;

import app.greenroom.dossier.DossierDraft;
import app.greenroom.dossier.ItemKind;
import app.greenroom.dossier.matching.Now;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.importing.proposal.ProposedEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A proposal's items as the matching sees them: entries named by their keys, sections by their lines. */
final class NewItems {

    private NewItems() {}

    static List<Now> of(ImportProposal proposal, ItemKind kind) {
        return switch (kind) {
            case SECTION ->
                proposal.sections().stream()
                        .map(it -> new Now(
                                it.line(),
                                null,
                                DossierDraft.words(it.heading(), it.body()),
                                it.kind().slot()))
                        .toList();
            case QUESTION -> entries(proposal.questions());
            case ASK -> entries(proposal.asks());
            case CONCEPT -> entries(proposal.concepts());
        };
    }

    /** The same items, named by their place in the list. */
    static Map<Integer, UUID> byPlace(List<Now> items, Map<Integer, UUID> byKey) {
        Map<Integer, UUID> byPlace = new HashMap<>();
        for (int at = 0; at < items.size(); at++) {
            UUID before = byKey.get(items.get(at).key());
            if (before != null) {
                byPlace.put(at, before);
            }
        }
        return byPlace;
    }

    private static List<Now> entries(List<ProposedEntry> entries) {
        return entries.stream()
                .map(it -> new Now(it.key(), it.group(), it.text().strip(), null))
                .toList();
    }
}
