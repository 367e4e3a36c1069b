package app.greenroom.dossier;

import static app.greenroom.dossier.DossierTexts.SAY;

import app.greenroom.dossier.matching.Before;
import app.greenroom.dossier.matching.Change;
import app.greenroom.dossier.matching.Comparison;
import app.greenroom.dossier.matching.Now;
import app.greenroom.dossier.matching.Pair;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.Refusal;
import app.greenroom.text.TextChange;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a dossier's items follow a new revision: rows go on under their ids, and what changed is written down. */
@Component
class RevisionWriter {

    private final ItemLibrary items;
    private final EntityManager entities;

    RevisionWriter(ItemLibrary items, EntityManager entities) {
        this.items = items;
        this.entities = entities;
    }

    /**
     * @return whether any item changed
     * @throws Refusal if the items aren't those that were compared
     */
    boolean write(DossierId dossier, int revision, DossierDraft draft, KeptItems kept) {
        List<ItemRow> all = items.rows(dossier);
        Map<UUID, ItemRow> rows = new HashMap<>();
        all.forEach(row -> rows.put(row.getId(), row));
        Map<ItemKind, List<Before>> before = ItemLibrary.before(all);
        int told = 0;
        for (ItemKind kind : ItemKind.values()) {
            for (Pair pair : compare(before.getOrDefault(kind, List.of()), draft.items(kind), kept.of(kind))) {
                UUID item = follow(dossier, revision, draft, kind, pair, rows);
                if (pair.change() != Change.SAME && !SectionKind.isList(pair.slot())) {
                    entities.persist(new ItemChangeRow(dossier, revision, told++, kind, item, pair));
                }
            }
        }
        return told > 0;
    }

    private static List<Pair> compare(List<Before> before, List<Now> now, Map<Integer, UUID> kept) {
        try {
            return Comparison.of(before, now, kept).pairs();
        } catch (IllegalArgumentException otherItems) {
            throw new Refusal(SAY.changedMeanwhile());
        }
    }

    private UUID follow(
            DossierId dossier, int revision, DossierDraft draft, ItemKind kind, Pair pair, Map<UUID, ItemRow> rows) {
        Before before = pair.before();
        Now now = pair.now();
        if (before == null) {
            ItemRow row = made(dossier, draft, kind, Objects.requireNonNull(now).key());
            entities.persist(row);
            return row.getId();
        }
        ItemRow row = Objects.requireNonNull(rows.get(before.id()));
        if (now == null) {
            row.retire(revision);
        } else {
            row.standAt(now.key());
            take(row, draft, now.key());
        }
        return row.getId();
    }

    private static ItemRow made(DossierId dossier, DossierDraft draft, ItemKind kind, int at) {
        return switch (kind) {
            case SECTION -> new SectionRow(dossier, at, draft.sections().get(at));
            case QUESTION ->
                new QuestionRow(
                        dossier,
                        QuestionRow.Kind.PREDICTED,
                        at,
                        draft.questions().get(at));
            case ASK ->
                new QuestionRow(dossier, QuestionRow.Kind.ASK, at, draft.asks().get(at));
            case CONCEPT -> new ConceptRow(dossier, at, draft.concepts().get(at));
        };
    }

    private void take(ItemRow row, DossierDraft draft, int at) {
        switch (row) {
            case SectionRow section -> {
                section.title(draft.sections().get(at));
                change(section, draft.sections().get(at).body());
            }
            case QuestionRow question -> {
                DossierDraft.DraftQuestion entry = question.itemKind() == ItemKind.ASK
                        ? draft.asks().get(at)
                        : draft.questions().get(at);
                question.regroup(entry.group());
                change(question, entry.text());
            }
            case ConceptRow concept -> concept.say(draft.concepts().get(at));
            default -> throw new IllegalStateException("Not an item: " + row);
        }
    }

    private void change(ChangingText row, String wanted) {
        TextChange change = TextChange.between(row.text(), wanted);
        if (!row.text().strip().equals(wanted.strip()) && !change.isIdentity()) {
            String before = row.text();
            row.change(change.apply(before));
            entities.persist(new TextChangeRow(row.getId(), row.textVersion(), before, change));
        }
    }
}
