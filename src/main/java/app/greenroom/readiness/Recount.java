package app.greenroom.readiness;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replays what was stored before there were memories; later states are kept with each event. That is done once for a
 * database: looking for more at each start would read everything that anybody ever worked on.
 */
@Component
class Recount {

    static final String NAME = "recount";

    private static final int BATCH = 200;

    private final JdbcClient database;
    private final ConceptProgresses progresses;
    private final ConceptLedger concepts;
    private final QuestionLedger questions;
    private final TransactionTemplate transaction;

    private record Item(AssignmentId assignment, UUID id) {}

    Recount(
            JdbcClient database,
            ConceptProgresses progresses,
            ConceptLedger concepts,
            QuestionLedger questions,
            TransactionTemplate transaction) {
        this.database = database;
        this.progresses = progresses;
        this.concepts = concepts;
        this.questions = questions;
        this.transaction = transaction;
    }

    @EventListener(ApplicationStartedEvent.class)
    void runOnce() {
        if (isDone()) {
            return;
        }
        run();
        transaction.executeWithoutResult(
                status -> database.sql("insert ignore into done_once (what, at) values (?, utc_timestamp(6))")
                        .param(NAME)
                        .update());
    }

    private boolean isDone() {
        return Boolean.TRUE.equals(transaction.execute(status -> database.sql("select 1 from done_once where what = ?")
                .param(NAME)
                .query(Integer.class)
                .optional()
                .isPresent()));
    }

    void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> countSome()))) {
            // the next batch
        }
    }

    /** Whether there may be more. */
    boolean countSome() {
        List<Item> waiting = waiting("concept_progress", "concept_id");
        for (Item item : waiting) {
            progresses
                    .findById(new ConceptProgressRow.Key(item.assignment().value(), item.id()))
                    .ifPresent(row ->
                            row.setProgress(ConceptProgress.replay(concepts.events(item.assignment(), row.concept()))));
        }
        List<Item> answers = waiting("question_progress", "question_id");
        answers.forEach(item -> questions.keep(item.assignment(), new QuestionId(item.id())));
        return waiting.size() == BATCH || answers.size() == BATCH;
    }

    private List<Item> waiting(String table, String item) {
        return database.sql("select assignment_id, " + item + " as item from " + table + " where not counted limit "
                        + BATCH)
                .query((row, number) -> new Item(
                        AssignmentId.parse(row.getString("assignment_id")), UUID.fromString(row.getString("item"))))
                .list();
    }
}
