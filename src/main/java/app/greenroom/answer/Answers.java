package app.greenroom.answer;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.QuestionId;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Answers extends JpaRepository<AnswerRow, UUID> {

    record Line(
            UUID id, AssignmentId assignment, QuestionId question, AnswerState state, Instant stateSince, int words) {}

    /** The text of an answer. */
    record Words(QuestionId question, String text) {}

    @Override
    @EntityGraph(attributePaths = "coWriters")
    Optional<AnswerRow> findById(UUID id);

    /** Writers of one answer wait for one another here. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AnswerRow a where a.id = :id")
    Optional<AnswerRow> lock(UUID id);

    /** Without their texts. */
    @Query("""
            select new app.greenroom.answer.Answers$Line(a.id, a.assignment, a.question, a.state, a.stateSince, a.words)
            from AnswerRow a where a.assignment in :assignments""")
    List<Line> begun(Collection<AssignmentId> assignments);

    /** Without their texts. */
    @Query("""
            select new app.greenroom.answer.Answers$Line(a.id, a.assignment, a.question, a.state, a.stateSince, a.words)
            from AnswerRow a where a.assignment in :assignments and a.state = :state""")
    List<Line> begun(Collection<AssignmentId> assignments, AnswerState state);

    @Query("select new app.greenroom.answer.Answers$Words(a.question, a.text) from AnswerRow a where a.id in :ids")
    List<Words> texts(Collection<UUID> ids);

    /** Without their texts. */
    @Query("""
            select new app.greenroom.answer.Answers$Line(a.id, a.assignment, a.question, a.state, a.stateSince, a.words)
            from AnswerRow a where a.id in :ids""")
    List<Line> lines(Collection<UUID> ids);
}
