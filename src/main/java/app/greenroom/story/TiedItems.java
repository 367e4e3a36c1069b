package app.greenroom.story;

import static app.greenroom.story.StoryBankTexts.SAY;

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

/** What is tied to a question or concept is work on it. */
@Component
class TiedItems implements ItemWork {

    private static final String MARKS = """
            select s.assignment_id, i.item_id from story_item i join story s on s.id = i.story_id
            where s.deleted_at is null
            union all select assignment_id, concept_id from concept_question
            union all select assignment_id, question_id from concept_question""";

    private final AssignmentDirectory assignments;
    private final JdbcClient database;

    TiedItems(AssignmentDirectory assignments, JdbcClient database) {
        this.assignments = assignments;
        this.database = database;
    }

    @Override
    public String words(int count) {
        return SAY.links(count);
    }

    @Override
    public Map<UUID, Integer> on(DossierId dossier) {
        return ItemWork.counts(database.sql("select m.item_id, count(*) from (" + MARKS + """
                        ) m where m.assignment_id in (:assignments) group by m.item_id""")
                .param("assignments", InList.of(assignments.on(dossier).stream().map(AssignmentId::toString))));
    }

    @Override
    public Set<UUID> in(AssignmentId assignment) {
        return ItemWork.ids(
                database.sql("select distinct m.item_id from (" + MARKS + """
                        ) m where m.assignment_id = ?""").param(assignment.toString()));
    }
}
