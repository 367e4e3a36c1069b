package app.greenroom.dossier;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a dossier learns what people made of its items, so that nothing is taken from them; whoever keeps such work
 * answers.
 */
public interface ItemWork {

    /** How much it is in words, such as "2 answers". */
    String words(int count);

    /** How much there is on each item in all assignments, in one query; without an entry where there is none. */
    Map<UUID, Integer> on(DossierId dossier);

    /** The items that somebody worked on in one assignment, in one query. */
    Set<UUID> in(AssignmentId assignment);

    /** Reads rows of an id and a number. */
    static Map<UUID, Integer> counts(JdbcClient.StatementSpec rows) {
        Map<UUID, Integer> counts = new HashMap<>();
        rows.query((row, _) -> counts.put(UUID.fromString(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** Reads rows of an id. */
    static Set<UUID> ids(JdbcClient.StatementSpec rows) {
        return rows.query((row, _) -> UUID.fromString(row.getString(1))).set();
    }
}
