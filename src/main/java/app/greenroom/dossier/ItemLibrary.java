package app.greenroom.dossier;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.dossier.matching.Before;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All items of a dossier, the retired ones too, and the work on them. It is for services, which have asked the guard already;
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class ItemLibrary {

    private final Sections sections;
    private final Questions questions;
    private final Concepts concepts;
    private final List<ItemWork> works;

    ItemLibrary(Sections sections, Questions questions, Concepts concepts, List<ItemWork> works) {
        this.sections = sections;
        this.questions = questions;
        this.concepts = concepts;
        this.works = works;
    }

    /** As the next re-import finds them. */
    public Map<ItemKind, List<Before>> before(DossierId dossier) {
        return before(rows(dossier));
    }

    static Map<ItemKind, List<Before>> before(List<ItemRow> rows) {
        Map<ItemKind, List<Before>> before = new EnumMap<>(ItemKind.class);
        for (ItemKind kind : ItemKind.values()) {
            before.put(
                    kind,
                    rows.stream()
                            .filter(row -> row.itemKind() == kind)
                            .map(ItemRow::before)
                            .toList());
        }
        return before;
    }

    /** Of what a dossier no longer holds, that which somebody worked on in this assignment; no query if it holds all. */
    public Retired workedOn(AssignmentId assignment, Retired retired) {
        if (retired.isEmpty()) {
            return retired;
        }
        return retired.only(worked(assignment)::contains);
    }

    /** The items that somebody worked on in an assignment; one query for each kind of work. */
    public Set<UUID> worked(AssignmentId assignment) {
        Set<UUID> worked = new HashSet<>();
        works.forEach(work -> worked.addAll(work.in(assignment)));
        return worked;
    }

    /** What people made of each item, in words such as "2 answers, 1 comment"; without an entry where there is nothing. */
    public Map<UUID, String> work(DossierId dossier) {
        Map<UUID, String> words = new LinkedHashMap<>();
        for (ItemWork work : works) {
            work.on(dossier)
                    .forEach((item, count) -> words.merge(item, work.words(count), (one, more) -> one + ", " + more));
        }
        return words;
    }

    List<ItemRow> rows(DossierId dossier) {
        List<ItemRow> rows = new ArrayList<>(sections.of(dossier));
        rows.addAll(questions.of(List.of(dossier)));
        rows.addAll(concepts.of(dossier));
        return rows;
    }

    /** An item of this dossier, also a removed one. */
    Optional<ItemRow> row(DossierId dossier, UUID item) {
        return sections.findById(item)
                .map(ItemRow.class::cast)
                .or(() -> questions.findById(item))
                .or(() -> concepts.findById(item))
                .filter(row -> row.dossier().equals(dossier));
    }
}
