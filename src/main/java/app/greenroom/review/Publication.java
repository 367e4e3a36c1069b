package app.greenroom.review;

import static java.util.stream.Collectors.groupingBy;

import app.greenroom.answer.Answer;
import app.greenroom.shared.CommentId;
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
@Component
class Publication {

    private final ReviewThreads threads;
    private final ReviewComments comments;
    private final Clock clock;

    Publication(ReviewThreads threads, ReviewComments comments, Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.clock = clock;
    }

    /** All that is pending of somebody's on an answer and its question, with a verdict. */
    void publishWith(VerdictRow verdict, Answer answer) {
        publish(
                comments.pending(answer.assignment().id(), answer.question().value(), verdict.mentor()),
                verdict.mentor(),
                verdict);
    }

    /** These comments of somebody's, for themselves. */
    void publish(List<CommentRow> pending, UserId author) {
        publish(pending, author, null);
    }

    /**
     * What a verdict published is pending again, except where anybody has said something since, or somebody else done something:
     * what was answered stays, and nobody answers what isn't there.
     */
    void takeBack(VerdictRow verdict) {
        Map<ThreadId, List<CommentRow>> published =
                comments.findByPublishedWith(verdict.getId()).stream().collect(groupingBy(CommentRow::thread));
        Map<ThreadId, List<CommentRow>> all = said(published.keySet());
        for (ThreadRow thread : lock(published.keySet()).values()) {
            List<CommentRow> said = all.getOrDefault(thread.id(), List.of());
            List<CommentRow> back = published.getOrDefault(thread.id(), List.of());
            boolean answered = thread.movedByAnother(verdict.mentor(), verdict.givenAt())
                    || said.stream()
                            .anyMatch(comment -> !comment.pending()
                                    && !back.contains(comment)
                                    && !comment.postedAt().isBefore(verdict.givenAt()));
            if (!answered) {
                back.forEach(CommentRow::hold);
                CommentId first = new CommentId(thread.id().value());
                thread.unpublish(
                        said.stream().filter(comment -> !comment.pending()).toList(),
                        back.stream().anyMatch(comment -> comment.id().equals(first)),
                        verdict.mentor(),
                        verdict.givenAt());
            }
        }
    }

    private void publish(List<CommentRow> pending, UserId author, @Nullable VerdictRow verdict) {
        Instant now = verdict == null ? clock.instant() : verdict.givenAt();
        Map<ThreadId, List<CommentRow>> byThread =
                pending.stream().collect(groupingBy(CommentRow::thread, LinkedHashMap::new, Collectors.toList()));
        Map<ThreadId, ThreadRow> rows = lock(byThread.keySet());
        int order = 0; // those of one thread keep the order in which they were written
        for (CommentRow comment : pending) {
            comment.publish(now.plus(order++, ChronoUnit.MICROS), verdict == null ? null : verdict.getId());
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
