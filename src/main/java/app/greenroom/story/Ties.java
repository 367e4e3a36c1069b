package app.greenroom.story;

import app.greenroom.dossier.ItemKind;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.StoryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is tied together. */
@Component
class Ties {

    private final JdbcClient database;

    Ties(JdbcClient database) {
        this.database = database;
    }

    /** The items of each story of some assignments, in one query. */
    Map<StoryId, Set<UUID>> ofStories(Collection<AssignmentId> assignments) {
        Map<StoryId, Set<UUID>> items = new HashMap<>();
        database.sql("""
                        select i.story_id, i.item_id from story_item i join story s on s.id = i.story_id
                        where s.assignment_id in (:assignments) and s.deleted_at is null""")
                .param(
                        "assignments",
                        assignments.stream().map(AssignmentId::toString).toList())
                .query((row, _) -> items.computeIfAbsent(StoryId.parse(row.getString(1)), any -> new HashSet<>())
                        .add(UUID.fromString(row.getString(2))))
                .list();
        return items;
    }

    /** Which concepts belong to which questions, in one query. */
    List<StoryBank.Tie> ofConcepts(AssignmentId assignment) {
        return database.sql("select concept_id, question_id from concept_question where assignment_id = ?")
                .param(assignment.toString())
                .query((row, _) ->
                        new StoryBank.Tie(ConceptId.parse(row.getString(1)), QuestionId.parse(row.getString(2))))
                .list();
    }

    /** @return whether it was not tied before */
    boolean tie(StoryId story, ItemKind kind, UUID item) {
        return database.sql("insert ignore into story_item (story_id, kind, item_id) values (?, ?, ?)")
                        .params(story.toString(), kind.name(), item.toString())
                        .update()
                == 1;
    }

    boolean untie(StoryId story, UUID item) {
        return database.sql("delete from story_item where story_id = ? and item_id = ?")
                        .params(story.toString(), item.toString())
                        .update()
                == 1;
    }

    boolean tie(AssignmentId assignment, StoryBank.Tie tie) {
        return database.sql(
                                "insert ignore into concept_question (assignment_id, concept_id, question_id) values (?, ?, ?)")
                        .params(
                                assignment.toString(),
                                tie.concept().toString(),
                                tie.question().toString())
                        .update()
                == 1;
    }

    boolean untie(AssignmentId assignment, StoryBank.Tie tie) {
        return database.sql(
                                "delete from concept_question where assignment_id = ? and concept_id = ? and question_id = ?")
                        .params(
                                assignment.toString(),
                                tie.concept().toString(),
                                tie.question().toString())
                        .update()
                == 1;
    }
}
