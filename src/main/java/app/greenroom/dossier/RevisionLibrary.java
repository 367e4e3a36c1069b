package app.greenroom.dossier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what revisions changed, for services, which have asked the guard already; views do not call it. */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class RevisionLibrary {

    private final Revisions revisions;
    private final ItemChanges changes;
    private final PeopleDirectory people;

    RevisionLibrary(Revisions revisions, ItemChanges changes, PeopleDirectory people) {
        this.revisions = revisions;
        this.changes = changes;
        this.people = people;
    }

    /** All revisions of a dossier, newest first; three queries, however many there are. */
    public List<DossierRevision> of(DossierId dossier) {
        List<RevisionRow> rows = revisions.of(dossier.value());
        Map<UserId, Person> importers =
                people.people(rows.stream().map(RevisionRow::importedBy).toList());
        Map<Integer, List<ItemChange>> changed = changes.after(List.of(dossier.value()), 0).stream()
                .map(ItemChangeRow::toChange)
                .collect(groupingBy(ItemChange::revision));
        return rows.stream()
                .map(row -> new DossierRevision(
                        row.number(),
                        Objects.requireNonNull(importers.get(row.importedBy())),
                        row.importedAt(),
                        row.fileName(),
                        changed.getOrDefault(row.number(), List.of())))
                .toList();
    }

    /** What changed in several dossiers after a revision, oldest first, in one query. */
    public Map<DossierId, List<ItemChange>> after(int revision, Collection<DossierId> dossiers) {
        return changes.after(dossiers.stream().map(DossierId::value).toList(), revision).stream()
                .collect(groupingBy(ItemChangeRow::dossier, mapping(ItemChangeRow::toChange, toList())));
    }
}
