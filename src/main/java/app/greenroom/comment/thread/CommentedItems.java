package app.greenroom.comment.thread;

import static app.greenroom.comment.CommentTexts.SAY;

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

/** Comments are work on what they were written about; those on an answer are work on its question. */
@Component
public class CommentedItems implements ItemWork {

    private final AssignmentDirectory assignments;
    private final JdbcClient database;

    CommentedItems(AssignmentDirectory assignments, JdbcClient database) {
        this.assignments = assignments;
        this.database = database;
    }

    @Override
    public String words(int count) {
        return SAY.comments(count);
    }

    @Override
    public Map<UUID, Integer> on(DossierId dossier) {
        return ItemWork.counts(database.sql("""
                        select t.passage_id, sum(t.comment_count) from review_thread t
                        where t.assignment_id in (:assignments) and t.comment_count > 0 group by t.passage_id""")
                .param("assignments", InList.of(assignments.on(dossier).stream().map(AssignmentId::toString))));
    }

    @Override
    public Set<UUID> in(AssignmentId assignment) {
        return ItemWork.ids(
                database.sql("select passage_id from review_thread where assignment_id = ? and comment_count > 0")
                        .param(assignment.toString()));
    }
}
