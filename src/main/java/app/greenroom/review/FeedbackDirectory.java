package app.greenroom.review;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.InList;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sums up feedback for other modules' services, which have asked the guard already. It is no operation of a user's and
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class FeedbackDirectory {

    private static final String SUMS = """
            select said.assignment_id, said.about, said.target, sum(said.open) as open, sum(said.comments) as comments,
              max(said.verdict) as verdict
            from (
              select t.assignment_id, t.passage_id as target,
                if(t.passage_kind = 'ANSWER', 'QUESTION', t.passage_kind) as about,
                t.state = 'OPEN' and (t.assignment_id, t.last_comment_by) not in (:candidates) as open,
                (select count(*) from review_comment c
                  where c.thread_id = t.id and c.deleted_at is null and not c.pending
                  and (t.assignment_id, c.author_id) not in (:candidates) and c.posted_at >= :since) as comments,
                null as verdict
              from review_thread t
              where t.assignment_id in (:assignments) and t.comment_count > 0
              union all
              select null, v.answer_id, 'QUESTION', 0, 0, concat(v.given_at, ' ', v.decision)
              from review_verdict v
              where v.answer_id in (:answers) and v.given_at >= :since
            ) said
            group by said.assignment_id, said.about, said.target
            having open > 0 or comments > 0 or verdict is not null""";

    /** @param assignment none for a verdict, whose target is the answer */
    private record Said(
            @Nullable AssignmentId assignment,
            PassageKind about,
            UUID target,
            int open,
            int comments,
            @Nullable Decision verdict) {}

    private record Spot(AssignmentId assignment, PassageKind about, UUID target) {}

    private final AnswerDirectory answers;
    private final ItemQueries items;
    private final JdbcClient database;

    FeedbackDirectory(AnswerDirectory answers, ItemQueries items, JdbcClient database) {
        this.answers = answers;
        this.items = items;
        this.database = database;
    }

    /** What waits for the candidates of these assignments, and what others said since a time, in three queries. */
    public List<Feedback> since(Instant since, Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        Map<UUID, Begun> begun = answers.begun(assignments).stream()
                .collect(Collectors.toMap(it -> it.id().value(), it -> it));
        List<Said> said = said(since, assignments, begun.keySet());
        Set<UUID> removed =
                items.removed(assignments.stream().map(Assignment::dossier).toList());
        Map<Spot, Feedback> feedback = new LinkedHashMap<>();
        for (Said one : said) {
            if (one.assignment() == null) {
                Begun answer = Objects.requireNonNull(begun.get(one.target()));
                add(feedback, one, answer.assignment().id(), answer.question().value());
            } else if (!removed.contains(one.target())) {
                add(feedback, one, one.assignment(), one.target());
            }
        }
        return List.copyOf(feedback.values());
    }

    private static void add(Map<Spot, Feedback> all, Said said, AssignmentId assignment, UUID target) {
        all.merge(
                new Spot(assignment, said.about(), target),
                new Feedback(assignment, said.about(), target, said.open(), said.comments(), said.verdict()),
                Feedback::plus);
    }

    private List<Said> said(Instant since, Collection<Assignment> assignments, Set<UUID> begun) {
        return database.sql(SUMS)
                .param(
                        "assignments",
                        InList.of(assignments.stream().map(each -> each.id().toString())))
                .param(
                        "candidates",
                        assignments.stream()
                                .map(each -> new Object[] {
                                    each.id().toString(), each.candidate().toString()
                                })
                                .toList())
                .param("answers", InList.of(begun.stream().map(UUID::toString)))
                .param("since", Utc.write(since))
                .query((row, number) -> said(row))
                .list();
    }

    private static Said said(ResultSet row) throws SQLException {
        String assignment = row.getString("assignment_id");
        return new Said(
                assignment == null ? null : AssignmentId.parse(assignment),
                PassageKind.valueOf(row.getString("about")),
                UUID.fromString(row.getString("target")),
                row.getInt("open"),
                row.getInt("comments"),
                decision(row.getString("verdict")));
    }

    /** The date before it only finds the latest. */
    private static @Nullable Decision decision(@Nullable String dated) {
        return dated == null ? null : Decision.valueOf(dated.substring(dated.lastIndexOf(' ') + 1));
    }
}
