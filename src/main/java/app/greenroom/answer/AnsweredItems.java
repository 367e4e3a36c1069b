package app.greenroom.answer;

import static app.greenroom.answer.AnsweringTexts.SAY;

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

/** Answers are work on their questions: one that was begun, even if all of it was deleted again. */
@Component
class AnsweredItems implements ItemWork {

    private final AssignmentDirectory assignments;
    private final JdbcClient database;

    AnsweredItems(AssignmentDirectory assignments, JdbcClient database) {
        this.assignments = assignments;
        this.database = database;
    }

    @Override
    public String words(int count) {
        return SAY.answers(count);
    }

    @Override
    public Map<UUID, Integer> on(DossierId dossier) {
        return ItemWork.counts(database.sql("""
                        select w.question_id, count(*) from answer w
                        where w.assignment_id in (:assignments) and w.text_version > 0 group by w.question_id""")
                .param("assignments", InList.of(assignments.on(dossier).stream().map(AssignmentId::toString))));
    }

    @Override
    public Set<UUID> in(AssignmentId assignment) {
        return ItemWork.ids(database.sql("select question_id from answer where assignment_id = ? and text_version > 0")
                .param(assignment.toString()));
    }
}
