package app.greenroom.comment;

import static app.greenroom.comment.CommentTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.comment.CommentFact.CommentDeleted;
import app.greenroom.comment.CommentFact.CommentEdited;
import app.greenroom.comment.CommentFact.CommentPosted;
import app.greenroom.comment.CommentFact.CommentRestored;
import app.greenroom.comment.CommentFact.CommentsPublished;
import app.greenroom.comment.CommentFact.On;
import app.greenroom.comment.CommentFact.Said;
import app.greenroom.comment.CommentFact.ThreadAddressed;
import app.greenroom.comment.CommentFact.ThreadReopened;
import app.greenroom.comment.CommentFact.ThreadResolved;
import app.greenroom.comment.CommentFact.ThreadsSeen;
import app.greenroom.comment.persistence.CommentRow;
import app.greenroom.comment.persistence.Comments;
import app.greenroom.comment.persistence.SeenTicks;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.comment.placing.MarkedPlaces;
import app.greenroom.comment.queries.ThreadQueries;
import app.greenroom.comment.thread.OwnComment;
import app.greenroom.comment.thread.ThreadNews;
import app.greenroom.comment.thread.ThreadOpening;
import app.greenroom.comment.thread.ThreadReader;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CommentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.TextRange;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Comments on passages: threads, replies, and what becomes of them. */
@Service
@Transactional
public class CommentService {

    /** How long a deleted comment can be restored; a little longer than the offer to do so stands. */
    static final Duration UNDO_TIME = Duration.ofSeconds(30);

    private final Threads threads;
    private final Comments comments;
    private final ThreadReader reader;
    private final ThreadQueries directory;
    private final ThreadOpening opening;
    private final PassageHolds holds;
    private final Publication publication;
    private final ThreadNews news;
    private final SeenTicks ticks;
    private final MarkedPlaces places;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final Clock clock;

    CommentService(
            Threads threads,
            Comments comments,
            ThreadReader reader,
            ThreadQueries directory,
            ThreadOpening opening,
            PassageHolds holds,
            Publication publication,
            ThreadNews news,
            SeenTicks ticks,
            MarkedPlaces places,
            AssignmentDirectory assignments,
            AccessGuard guard,
            CommandLog commands,
            Clock clock) {
        this.threads = threads;
        this.comments = comments;
        this.reader = reader;
        this.directory = directory;
        this.opening = opening;
        this.holds = holds;
        this.publication = publication;
        this.news = news;
        this.ticks = ticks;
        this.places = places;
        this.assignments = assignments;
        this.guard = guard;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * The threads on passages of one assignment, placed where their words are now.
     *
     * @throws NotFound if the assignment lacks one of the passages
     */
    @Transactional(readOnly = true)
    public PassageThreads threadsOn(AssignmentId assignmentId, List<Passage> passages) {
        return threadsOn(assignmentId, passages, Map.of());
    }

    /**
     * As {@link #threadsOn(AssignmentId, List)}, where some answers are read as they were submitted: threads are placed in
     * that text.
     *
     * @param submissions the number of the submission that is read of a passage
     */
    @Transactional(readOnly = true)
    public PassageThreads threadsOn(
            AssignmentId assignmentId, List<Passage> passages, Map<Passage, Integer> submissions) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId actor = guard.require(Permission.READ_ASSIGNMENT, assignment);
        ThreadReader.Reading reading =
                reader.read(assignment, passages, submissions, actor, guard.readsUntil(assignment));
        return new PassageThreads(
                reading.reader(),
                reading.threads(),
                reading.versions(),
                holds.heldBack(assignment, passages, actor),
                guard.permissions(assignment));
    }

    /**
     * Where words stand now that the reader selected in some version, in the same order; nothing where they are gone.
     *
     * @param submissions as in {@link #threadsOn(AssignmentId, List, Map)}
     */
    @Transactional(readOnly = true)
    public List<Optional<TextRange>> placesOf(
            AssignmentId assignmentId, List<Marked> marked, Map<Passage, Integer> submissions) {
        Assignment assignment = assignments.assignment(assignmentId);
        guard.require(Permission.READ_ASSIGNMENT, assignment);
        return marked.stream()
                .map(each -> places.of(assignment, each, submissions))
                .toList();
    }

    /**
     * Somebody who takes part in the talk has had these threads on screen. What they had seen before, and what isn't of this
     * assignment, changes nothing. It waits for nobody who is writing a reply, nor do they for it.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void seen(AssignmentId assignmentId, Collection<ThreadId> ids) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId reader = guard.require(Permission.COMMENT, assignment);
        Instant now = clock.instant();
        if (!ids.isEmpty() && ticks.mark(assignmentId, ids, reader, now)) {
            news.happened(new ThreadsSeen(reader, now, assignmentId));
        }
    }

    /** How many threads on each question and its answer are unresolved; without an entry where there is none. */
    @Transactional(readOnly = true)
    public Map<QuestionId, Integer> waitingByQuestion(AssignmentId assignmentId) {
        Assignment assignment = assignments.assignment(assignmentId);
        guard.require(Permission.READ_ASSIGNMENT, assignment);
        Map<QuestionId, Integer> waiting = new HashMap<>();
        if (guard.readsUntil(assignment) != null) {
            return waiting;
        }
        directory.waitingByTarget(assignment).forEach((target, count) -> waiting.put(new QuestionId(target), count));
        return waiting;
    }

    /**
     * Opens a thread. A mentor's on an answer under review is pending, unless the command says otherwise.
     *
     * @throws Refusal if there are no words, too many, or the range means nothing in the version its author saw
     */
    public ThreadId post(PostComment command) {
        Assignment assignment = assignments.assignment(command.passage().assignment());
        UserId author = guard.require(Permission.COMMENT, assignment);
        ThreadId id = ThreadOpening.idOf(command);
        String body = CommentBody.of(command.body());
        if (commands.isFirst(author, command.command(), command) && opening.open(assignment, command, author, body)) {
            On on = On.of(assignment, thread(id).pending());
            news.worked(
                    new CommentPosted(author, clock.instant(), on, command.passage(), id, new CommentId(id.value())));
        }
        return id;
    }

    /** As {@link #reply(CommandId, ThreadId, String, boolean)}; within a review it waits for the verdict. */
    public void reply(CommandId command, ThreadId threadId, String text) {
        reply(command, threadId, text, false);
    }

    /**
     * Replies. A mentor's reply opens what was addressed; any reply opens what was resolved.
     *
     * @param now whether to publish it at once, also within a review; with it goes what is pending in the same thread
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void reply(CommandId command, ThreadId threadId, String text, boolean now) {
        ThreadRow thread = thread(threadId);
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId author = guard.require(Permission.COMMENT, assignment);
        requireVisible(thread, author);
        CommentId id = new CommentId(command.value());
        if (!commands.isFirst(author, command, threadId, text, now) || comments.existsById(id.value())) {
            return;
        }
        CommentRow comment = new CommentRow(id, threadId, author, CommentBody.of(text), clock.instant());
        boolean pending = thread.pending() || holds.holdsBack(assignment, thread.passage(), author);
        if (pending) {
            comment.hold();
            comments.save(comment);
            holds.begun(assignment, thread.passage(), author);
            if (now) {
                publication.publish(comments.pending(threadId, author), author);
            }
        } else {
            comments.save(comment);
            thread.commented(author, clock.instant());
            if (thread.state() == ThreadState.RESOLVED || !author.equals(assignment.candidate())) {
                thread.moveTo(ThreadState.OPEN, author, clock.instant());
            }
        }
        On on = On.of(assignment, comment.pending());
        news.worked(new CommentPosted(author, clock.instant(), on, thread.passage(), threadId, id));
    }

    /** Publishes what is pending of the actor's in one thread; nothing happens if there is nothing. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void publish(ThreadId id) {
        ThreadRow thread = thread(id);
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId author = guard.require(Permission.COMMENT, assignment);
        requireVisible(thread, author);
        publish(assignment, comments.pending(id, author), author);
    }

    /** Publishes all that is pending of the actor's on one question and its answer. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void publishAll(AssignmentId assignmentId, QuestionId question) {
        Assignment assignment = assignments.assignment(assignmentId);
        UserId author = guard.require(Permission.COMMENT, assignment);
        publish(assignment, comments.pending(assignmentId, question.value(), author), author);
    }

    /** Changes one's own comment; others see that it was edited. */
    public void edit(CommentId id, String text) {
        onOwn(id, CommentEdited::new, (comment, thread) -> {
            if (comment.deletedAt() != null) {
                throw new NotFound();
            }
            return comment.edit(CommentBody.of(text), clock.instant());
        });
    }

    /** Deletes one's own comment; a thread without comments disappears. */
    public void delete(CommentId id) {
        onOwn(id, CommentDeleted::new, (comment, thread) -> {
            if (comment.deletedAt() != null) {
                return false;
            }
            comment.setDeleted(clock.instant());
            thread.recount(comments.in(List.of(thread.id())));
            return true;
        });
    }

    /** @throws Refusal if it was deleted too long ago */
    public void restore(CommentId id) {
        onOwn(id, CommentRestored::new, (comment, thread) -> {
            Instant deleted = comment.deletedAt();
            if (deleted == null) {
                return false;
            }
            if (deleted.plus(UNDO_TIME).isBefore(clock.instant())) {
                throw new Refusal(SAY.tooLateToRestore());
            }
            comment.setDeleted(null);
            thread.recount(comments.in(List.of(thread.id())));
            return true;
        });
    }

    /** The candidate says that they did what was asked. */
    public void address(ThreadId id) {
        move(id, Permission.ADDRESS_THREAD, ThreadState.ADDRESSED, ThreadAddressed::new);
    }

    /** The mentor says that it is settled. */
    public void resolve(ThreadId id) {
        move(id, Permission.RESOLVE_THREAD, ThreadState.RESOLVED, ThreadResolved::new);
    }

    /** Takes back that it is settled: it is again what it was before. Nothing happens if it isn't resolved. */
    public void unresolve(ThreadId id) {
        ThreadRow thread = thread(id);
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId actor = guard.require(Permission.RESOLVE_THREAD, assignment);
        requireVisible(thread, actor);
        if (thread.state() == ThreadState.RESOLVED) {
            thread.moveTo(thread.beforeResolved(), actor, clock.instant());
            news.worked(new ThreadReopened(actor, clock.instant(), On.of(assignment, thread.pending()), id));
        }
    }

    /** Opens what was addressed or resolved. */
    public void reopen(ThreadId id) {
        move(id, Permission.REOPEN_THREAD, ThreadState.OPEN, ThreadReopened::new);
    }

    /** What is told of a thread or a comment. */
    private interface Telling<T> {
        Said of(UserId actor, Instant at, On on, T what);
    }

    private void move(ThreadId id, Permission permission, ThreadState next, Telling<ThreadId> fact) {
        ThreadRow thread = thread(id);
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId actor = guard.require(permission, assignment);
        requireVisible(thread, actor);
        if (thread.state() == next || (next == ThreadState.ADDRESSED && thread.state() == ThreadState.RESOLVED)) {
            return;
        }
        thread.moveTo(next, actor, clock.instant());
        news.worked(fact.of(actor, clock.instant(), On.of(assignment, thread.pending()), id));
    }

    /** Nobody hears of what changed nothing. */
    private void onOwn(CommentId id, Telling<CommentId> fact, BiPredicate<CommentRow, ThreadRow> change) {
        CommentRow comment = comments.findById(id.value()).orElseThrow(NotFound::new);
        ThreadRow thread = thread(comment.thread());
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        guard.require(Permission.EDIT_COMMENT, new OwnComment(assignment, comment.author()));
        if (change.test(comment, thread)) {
            news.happened(fact.of(comment.author(), clock.instant(), On.of(assignment, comment.pending()), id));
        }
    }

    private ThreadRow thread(ThreadId id) {
        return threads.findById(id.value()).orElseThrow(NotFound::new);
    }

    private void publish(Assignment assignment, List<CommentRow> pending, UserId author) {
        if (!pending.isEmpty()) {
            publication.publish(pending, author);
            news.worked(new CommentsPublished(author, clock.instant(), On.of(assignment, false)));
        }
    }

    /** What is pending isn't there for anybody but its author. */
    private static void requireVisible(ThreadRow thread, UserId actor) {
        if (!thread.visibleTo(actor)) {
            throw new NotFound();
        }
    }
}
