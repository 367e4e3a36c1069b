package app.greenroom.comment;

import static java.util.stream.Collectors.groupingBy;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.comment.persistence.CommentRow;
import app.greenroom.comment.persistence.Comments;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Publishes what is pending, and takes it back with its verdict. Whoever calls has asked the guard, and tells the windows. */
@AsksNoGuard
@Component
public class Publication {

    private final Threads threads;
    private final Comments comments;
    private final Clock clock;

    Publication(Threads threads, Comments comments, Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.clock = clock;
    }

    /** All that is pending of somebody's on an answer and its question, with a verdict. */
    public void publishWith(Release release, AssignmentId assignment, QuestionId question) {
        publish(comments.pending(assignment, question.value(), release.by()), release.by(), release);
    }

    /** These comments of somebody's, for themselves. */
    void publish(List<CommentRow> pending, UserId author) {
        publish(pending, author, null);
    }

    /**
     * What a verdict published is pending again, except where anybody has said something since, or somebody else done something:
     * what was answered stays, and nobody answers what isn't there.
     */
    public void takeBack(Release release) {
        Map<ThreadId, List<CommentRow>> published =
                comments.findByPublishedWith(release.id()).stream().collect(groupingBy(CommentRow::thread));
        Map<ThreadId, List<CommentRow>> all = said(published.keySet());
        for (ThreadRow thread : lock(published.keySet()).values()) {
            List<CommentRow> said = all.getOrDefault(thread.id(), List.of());
            List<CommentRow> back = published.getOrDefault(thread.id(), List.of());
            boolean answered = thread.movedByAnother(release.by(), release.at())
                    || said.stream()
                            .anyMatch(comment -> !comment.pending()
                                    && !back.contains(comment)
                                    && !comment.postedAt().isBefore(release.at()));
            if (!answered) {
                back.forEach(CommentRow::hold);
                CommentId first = new CommentId(thread.id().value());
                thread.unpublish(
                        said.stream().filter(comment -> !comment.pending()).toList(),
                        back.stream().anyMatch(comment -> comment.id().equals(first)),
                        release.by(),
                        release.at());
            }
        }
    }

    private void publish(List<CommentRow> pending, UserId author, @Nullable Release release) {
        Instant now = release == null ? clock.instant() : release.at();
        Map<ThreadId, List<CommentRow>> byThread =
                pending.stream().collect(groupingBy(CommentRow::thread, LinkedHashMap::new, Collectors.toList()));
        Map<ThreadId, ThreadRow> rows = lock(byThread.keySet());
        int order = 0; // those of one thread keep the order in which they were written
        for (CommentRow comment : pending) {
            comment.publish(now.plus(order++, ChronoUnit.MICROS), release == null ? null : release.id());
        }
        Map<ThreadId, List<CommentRow>> all = said(byThread.keySet());
        rows.values().forEach(thread -> thread.publish(all.getOrDefault(thread.id(), List.of()), author, now));
    }

    /** Published comments of threads, oldest first. */
    private Map<ThreadId, List<CommentRow>> said(Set<ThreadId> ids) {
        return ids.isEmpty() ? Map.of() : comments.in(ids).stream().collect(groupingBy(CommentRow::thread));
    }

    private Map<ThreadId, ThreadRow> lock(Set<ThreadId> ids) {
        Map<ThreadId, ThreadRow> locked = new HashMap<>();
        if (!ids.isEmpty()) {
            threads.lock(ids.stream().map(ThreadId::value).sorted().toList())
                    .forEach(thread -> locked.put(thread.id(), thread));
        }
        return locked;
    }
}
