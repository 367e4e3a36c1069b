package app.greenroom.dossier;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Snapshot;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules need to know of items besides their texts, for services that have asked the guard already: each is one
 * query, for any number of dossiers.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class ItemQueries {

    private static final String LIVE = """
            select c.id, c.dossier_id, false as question, c.position, c.topic, if(:texts, c.body, '') as body
            from dossier_concept c where c.dossier_id in (:dossiers) and c.retired_in is null
            union all
            select q.id, q.dossier_id, true, q.position, q.group_title, if(:texts, q.body, '')
            from dossier_question q
            where q.dossier_id in (:dossiers) and q.kind = 'PREDICTED' and q.retired_in is null""";

    private static final String REMOVED = """
            select q.id from dossier_question q where q.dossier_id in (:dossiers) and q.removed_at is not null
            union all
            select s.id from dossier_section s where s.dossier_id in (:dossiers) and s.removed_at is not null""";

    private static final String NAMED = """
            select q.id, q.body as name, q.removed_at is not null as removed, q.body like :words as fits
            from dossier_question q where q.dossier_id in (:dossiers)
            union all
            select s.id, s.heading, s.removed_at is not null, s.heading like :words
            from dossier_section s where s.dossier_id in (:dossiers)""";

    private static final String ASKED = """
            select q.id, q.dossier_id, q.retired_in is not null as retired, q.removed_at is not null as removed
            from dossier_question q where q.dossier_id in (:dossiers) and q.kind = 'PREDICTED'""";

    private final JdbcClient database;

    ItemQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * The concepts and predicted questions that these dossiers hold now, in no order.
     *
     * @param texts whether their texts are wanted
     */
    public List<LiveItem> live(Collection<DossierId> dossiers, boolean texts) {
        return dossiers.isEmpty()
                ? List.of()
                : database.sql(LIVE)
                        .param("dossiers", ids(dossiers))
                        .param("texts", texts)
                        .query((row, _) -> new LiveItem(
                                UUID.fromString(row.getString("id")),
                                DossierId.parse(row.getString("dossier_id")),
                                row.getBoolean("question"),
                                row.getInt("position"),
                                row.getString("topic"),
                                row.getString("body")))
                        .list();
    }

    /** The questions and sections of these dossiers that were removed. */
    public Set<UUID> removed(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Set.of()
                : Snapshot.once(
                        List.of(REMOVED, Set.copyOf(dossiers)),
                        () -> database.sql(REMOVED)
                                .param("dossiers", ids(dossiers))
                                .query((row, _) -> UUID.fromString(row.getString(1)))
                                .set());
    }

    /**
     * What the questions and sections of dossiers are called, also those that were removed.
     *
     * @param words a pattern of SQL's {@code like}
     */
    public Map<UUID, ItemName> names(Collection<DossierId> dossiers, String words) {
        Map<UUID, ItemName> names = new HashMap<>();
        if (!dossiers.isEmpty()) {
            database.sql(NAMED)
                    .param("dossiers", ids(dossiers))
                    .param("words", words)
                    .query((row, _) -> names.put(
                            UUID.fromString(row.getString("id")),
                            new ItemName(row.getString("name"), row.getBoolean("removed"), row.getBoolean("fits"))))
                    .list();
        }
        return names;
    }

    /** How many questions each dossier predicts, and which it no longer does. */
    public Map<DossierId, AskedQuestions> asked(Collection<DossierId> dossiers) {
        Map<DossierId, AskedQuestions> asked = new HashMap<>();
        if (!dossiers.isEmpty()) {
            database.sql(ASKED)
                    .param("dossiers", ids(dossiers))
                    .query((row, _) -> asked.merge(
                            DossierId.parse(row.getString("dossier_id")),
                            AskedQuestions.of(
                                    QuestionId.parse(row.getString("id")),
                                    row.getBoolean("retired"),
                                    row.getBoolean("removed")),
                            AskedQuestions::plus))
                    .list();
        }
        return asked;
    }

    private static List<String> ids(Collection<DossierId> dossiers) {
        return dossiers.stream().map(DossierId::toString).distinct().toList();
    }
}
