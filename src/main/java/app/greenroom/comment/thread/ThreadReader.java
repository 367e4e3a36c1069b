package app.greenroom.comment.thread;

import static java.util.stream.Collectors.groupingBy;

import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.Person;
import app.greenroom.assignment.Assignment;
import app.greenroom.comment.Comment;
import app.greenroom.comment.CommentThread;
import app.greenroom.comment.Passage;
import app.greenroom.comment.persistence.CommentRow;
import app.greenroom.comment.persistence.Comments;
import app.greenroom.comment.persistence.ReattachedRow;
import app.greenroom.comment.persistence.SeenTicks;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.comment.persistence.Until;
import app.greenroom.comment.placing.Anchors;
import app.greenroom.comment.placing.PassageTexts;
import app.greenroom.markdown.SafeMarkdown;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.Placement;
import app.greenroom.text.TextHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts threads together with their comments, their people and where they are now: the same few queries for any number. */
@Component
public class ThreadReader {

    /** The threads, the reader, and the text version of each passage. */
    public record Reading(Person reader, List<CommentThread> threads, Map<Passage, Integer> versions) {}

    private final Threads threads;
    private final Comments comments;
    private final Proposals proposals;
    private final Anchors anchors;
    private final PassageTexts texts;
    private final PeopleDirectory people;
    private final SeenTicks ticks;

    ThreadReader(
            Threads threads,
            Comments comments,
            Proposals proposals,
            Anchors anchors,
            PassageTexts texts,
            PeopleDirectory people,
            SeenTicks ticks) {
        this.threads = threads;
        this.comments = comments;
        this.proposals = proposals;
        this.anchors = anchors;
        this.texts = texts;
        this.people = people;
        this.ticks = ticks;
    }

    /**
     * @param submissions of the passages that are read as they were submitted, and not as they are now
     * @param until what came after it isn't read; null to read all
     */
    public Reading read(
            Assignment assignment,
            List<Passage> passages,
            Map<Passage, Integer> submissions,
            UserId reader,
            @Nullable Instant until) {
        List<ThreadRow> rows =
                threads
                        .visible(
                                assignment.id(),
                                passages.stream()
                                        .map(Passage::target)
                                        .distinct()
                                        .toList(),
                                reader)
                        .stream()
                        .filter(row -> passages.contains(row.passage()) && Until.reads(row.openedAt(), until))
                        .toList();
        Map<ThreadId, List<CommentRow>> said =
                comments.visible(rows.stream().map(ThreadRow::id).toList(), reader).stream()
                        .filter(row -> Until.reads(row.postedAt(), until) && Until.reads(row.editedAt(), until))
                        .collect(groupingBy(CommentRow::thread));
        Map<ThreadId, Proposed> proposed =
                proposals.in(rows.stream().map(ThreadRow::id).toList());
        Map<ThreadId, ReattachedRow> later = until == null ? anchors.later(rows) : Map.of();
        Map<ThreadId, Map<UserId, Instant>> seen =
                until == null ? ticks.of(rows.stream().map(ThreadRow::id).toList()) : Map.of();
        Set<UserId> everybody = new HashSet<>(authors(rows, said, proposed.values(), reader));
        seen.values().forEach(ticked -> everybody.addAll(ticked.keySet()));
        Map<UserId, Person> who = people.people(everybody);
        Map<Passage, TextHistory> histories =
                texts.since(assignment, passages, oldest(rows, later), until, submissions);
        List<CommentThread> shown = new ArrayList<>();
        for (ThreadRow row : rows) {
            List<CommentRow> of = said.getOrDefault(row.id(), List.of());
            if (!of.isEmpty()) {
                List<Comment> comments = comments(of, who, reader);
                Placing placing = new Placing(row, later, Objects.requireNonNull(histories.get(row.passage())));
                shown.add(new CommentThread(
                        row.id(),
                        row.passage(),
                        row.stateBy(until),
                        placing.quote(),
                        placing.placement(),
                        placing.altered(),
                        placing.newer(),
                        row.pending(),
                        row.submission(),
                        placing.firstQuote(),
                        placing.suggestion(proposed.get(row.id()), who, until),
                        SeenTicks.read(assignment, comments, seen.getOrDefault(row.id(), Map.of()), who, reader),
                        comments));
            }
        }
        shown.sort(Comparator.<CommentThread>comparingInt(thread -> passages.indexOf(thread.passage()))
                .thenComparingInt(ThreadReader::position));
        Map<Passage, Integer> versions = new HashMap<>();
        histories.forEach((passage, history) -> versions.put(passage, history.version()));
        return new Reading(Objects.requireNonNull(who.get(reader)), shown, versions);
    }

    private static List<Comment> comments(List<CommentRow> rows, Map<UserId, Person> who, UserId reader) {
        return rows.stream()
                .map(row -> new Comment(
                        row.id(),
                        Objects.requireNonNull(who.get(row.author())),
                        row.body(),
                        SafeMarkdown.show(row.body()),
                        row.postedAt(),
                        row.editedAt(),
                        row.author().equals(reader),
                        row.pending()))
                .toList();
    }

    private static Set<UserId> authors(
            List<ThreadRow> rows, Map<ThreadId, List<CommentRow>> said, Collection<Proposed> proposed, UserId reader) {
        Set<UserId> authors = new HashSet<>(Set.of(reader));
        rows.forEach(row -> authors.add(row.openedBy()));
        said.values().forEach(all -> all.forEach(row -> authors.add(row.author())));
        proposed.stream().map(Proposed::decidedBy).filter(Objects::nonNull).forEach(authors::add);
        return authors;
    }

    /** The oldest version that an anchor of each passage counts in. */
    private static Map<Passage, Integer> oldest(List<ThreadRow> rows, Map<ThreadId, ReattachedRow> later) {
        Map<Passage, Integer> oldest = new HashMap<>();
        for (ThreadRow row : rows) {
            Anchor anchor = Anchors.of(row, later);
            if (anchor != null) {
                oldest.merge(row.passage(), anchor.version(), Math::min);
            }
        }
        return oldest;
    }

    private static int position(CommentThread thread) {
        Placement placement = thread.placement();
        return placement == null ? -1 : placement.position();
    }
}
