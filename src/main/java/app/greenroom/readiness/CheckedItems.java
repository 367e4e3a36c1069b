package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.dossier.ItemWork;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.InList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to concepts is work on them, and so are notes and links. */
@Component
class CheckedItems implements ItemWork {

    private static final String MARKS = """
            select e.assignment_id, e.concept_id from concept_event e
            union all
            select p.assignment_id, p.concept_id from concept_progress p where p.note <> '' or p.links <> ''""";

    private final AssignmentDirectory assignments;
    private final JdbcClient database;

    CheckedItems(AssignmentDirectory assignments, JdbcClient database) {
        this.assignments = assignments;
        this.database = database;
    }

    @Override
    public String words(int count) {
        return SAY.checklistEntries(count);
    }

    @Override
    public Map<UUID, Integer> on(DossierId dossier) {
        return ItemWork.counts(database.sql("select m.concept_id, count(*) from (" + MARKS + """
                        ) m where m.assignment_id in (:assignments) group by m.concept_id""")
                .param("assignments", InList.of(assignments.on(dossier).stream().map(AssignmentId::toString))));
    }

    @Override
    public Set<UUID> in(AssignmentId assignment) {
        return ItemWork.ids(database.sql("select distinct m.concept_id from (" + MARKS + """
                        ) m where m.assignment_id = ?""")
                .param(assignment.toString()));
    }
}
