package app.greenroom.comment.suggestion;

import static app.greenroom.comment.CommentTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.comment.CommentFact.DecisionTakenBack;
import app.greenroom.comment.CommentFact.On;
import app.greenroom.comment.CommentFact.SuggestionBroughtBack;
import app.greenroom.comment.CommentFact.SuggestionMade;
import app.greenroom.comment.CommentFact.SuggestionWithdrawn;
import app.greenroom.comment.CommentFact.SuggestionsDecided;
import app.greenroom.comment.Passage;
import app.greenroom.comment.PassageKind;
import app.greenroom.comment.PostComment;
import app.greenroom.comment.Selected;
import app.greenroom.comment.SuggestionState;
import app.greenroom.comment.ThreadState;
import app.greenroom.comment.persistence.CommentRow;
import app.greenroom.comment.persistence.Comments;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.comment.placing.PassageTexts;
import app.greenroom.comment.suggestion.SuggestionDecisions.Proposal;
import app.greenroom.comment.thread.OwnComment;
import app.greenroom.comment.thread.ThreadNews;
import app.greenroom.comment.thread.ThreadOpening;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Other words for some of an answer's: a mentor suggests them, the candidate accepts or declines. */
@Service
@Transactional
public class SuggestionService {

    /** How long a decision can be taken back; a little longer than the offer to do so stands. */
    static final Duration UNDO_TIME = Duration.ofSeconds(30);

    private final ThreadOpening opening;
    private final SuggestionDecisions decisions;
    private final Threads threads;
    private final Comments comments;
    private final Suggestions suggestions;
    private final PassageTexts texts;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ThreadNews news;
    private final Clock clock;

    SuggestionService(
            ThreadOpening opening,
            SuggestionDecisions decisions,
            Threads threads,
            Comments comments,
            Suggestions suggestions,
            PassageTexts texts,
            AssignmentDirectory assignments,
            AccessGuard guard,
            CommandLog commands,
            ThreadNews news,
            Clock clock) {
        this.opening = opening;
        this.decisions = decisions;
        this.threads = threads;
        this.comments = comments;
        this.suggestions = suggestions;
        this.texts = texts;
        this.assignments = assignments;
        this.guard = guard;
        this.commands = commands;
        this.news = news;
        this.clock = clock;
    }

    /**
     * The source of what somebody selected, to be written differently; empty for a bare place between words.
     *
     * @throws Refusal if it is too much, or means nothing in the version that they saw
     */
    @Transactional(readOnly = true)
    public String words(Passage passage, Selected where) {
        Assignment assignment = assignments.assignment(passage.assignment());
        guard.require(Permission.SUGGEST, assignment);
        return where.inOrBetween(texts.whole(assignment, passage)).quote().exact();
    }

    /**
     * Suggests other words for some of an answer's, or words to put in where nothing is selected.
     *
     * @throws Refusal if nothing would change, it is too much, or the range means nothing in the version its author saw
     */
    public ThreadId suggest(SuggestChange command) {
        Passage passage = command.passage();
        Assignment assignment = assignments.assignment(passage.assignment());
        UserId author = guard.require(Permission.SUGGEST, assignment);
        if (passage.kind() != PassageKind.ANSWER) {
            throw new NotFound();
        }
        PostComment first = new PostComment(command.command(), passage, command.where(), command.why(), command.now());
        if (commands.isFirst(author, command.command(), command) && opening.openSuggestion(assignment, first, author)) {
            ThreadRow thread = thread(ThreadOpening.idOf(first));
            suggestions.save(new SuggestionRow(thread.id(), SuggestedWords.of(command.replacement(), thread.anchor())));
            news.worked(new SuggestionMade(
                    author, clock.instant(), On.of(assignment, thread.pending()), passage, thread.id()));
        }
        return ThreadOpening.idOf(first);
    }

    /**
     * Puts the suggested words into the answer, in the name of whoever suggested them.
     *
     * @throws Refusal if other words stand there than those it was made for or the candidate saw, or they are gone
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void accept(AcceptSuggestion command) {
        ThreadRow thread = thread(command.thread());
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId candidate = guard.require(Permission.DECIDE_SUGGESTION, assignment);
        requireVisible(thread, candidate);
        decisions.lock(assignment, thread.passage());
        Proposal proposal = decisions.proposal(thread);
        boolean first = commands.isFirst(candidate, command.command(), command);
        if (!first || isDone(proposal, SuggestionState.ACCEPTED)) {
            return;
        }
        refuseSettled(thread);
        String expected = command.insteadOf() == null ? proposal.original() : command.insteadOf();
        LockedText text = decisions.text(assignment, List.of(proposal), candidate, command.command());
        decisions.accept(proposal, expected, text, candidate, command.command());
        decided(assignment, thread.passage(), candidate, SuggestionState.ACCEPTED, 1);
    }

    /** The candidate leaves the text as it is; the mentor sees that and has the last word. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void decline(CommandId command, ThreadId id) {
        ThreadRow thread = thread(id);
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId candidate = guard.require(Permission.DECIDE_SUGGESTION, assignment);
        requireVisible(thread, candidate);
        decisions.lock(assignment, thread.passage());
        Proposal proposal = decisions.proposal(thread);
        if (commands.isFirst(candidate, command, "decline", id) && !isDone(proposal, SuggestionState.DECLINED)) {
            refuseSettled(thread);
            decisions.decline(proposal, candidate, command);
            decided(assignment, thread.passage(), candidate, SuggestionState.DECLINED, 1);
        }
    }

    /** Accepts all open suggestions on an answer whose words stand as they did when they were made. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Accepted acceptAll(CommandId command, Passage passage) {
        Assignment assignment = assignments.assignment(passage.assignment());
        UserId candidate = guard.require(Permission.DECIDE_SUGGESTION, assignment);
        decisions.lock(assignment, passage);
        List<Proposal> open = open(passage);
        if (open.isEmpty() || !commands.isFirst(candidate, command, "accept all", passage)) {
            return new Accepted(0, open.size());
        }
        LockedText text = decisions.text(assignment, open, candidate, command);
        int done = decisions.acceptFitting(open, text, candidate, command);
        decided(assignment, passage, candidate, SuggestionState.ACCEPTED, done);
        return new Accepted(done, open.size() - done);
    }

    /** Declines all open suggestions on an answer; returns how many. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int declineAll(CommandId command, Passage passage) {
        Assignment assignment = assignments.assignment(passage.assignment());
        UserId candidate = guard.require(Permission.DECIDE_SUGGESTION, assignment);
        decisions.lock(assignment, passage);
        List<Proposal> open = open(passage);
        if (open.isEmpty() || !commands.isFirst(candidate, command, "decline all", passage)) {
            return 0;
        }
        open.forEach(proposal -> decisions.decline(proposal, candidate, command));
        decided(assignment, passage, candidate, SuggestionState.DECLINED, open.size());
        return open.size();
    }

    /**
     * Takes one's own decision back, shortly after it. What was written since stays.
     *
     * @param decision the command that decided
     * @throws Refusal if it is too late
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(CommandId decision) {
        SuggestionRow one =
                suggestions.findByDecidedWith(decision).stream().findFirst().orElseThrow(NotFound::new);
        ThreadRow thread = thread(one.thread());
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        UserId candidate = guard.require(Permission.DECIDE_SUGGESTION, assignment);
        decisions.lock(assignment, thread.passage());
        requireInTime(one, SAY.tooLateToUndo());
        decisions.takeBack(assignment, suggestions.findByDecidedWith(decision), candidate, decision);
        news.worked(new DecisionTakenBack(candidate, clock.instant(), On.of(assignment, false), thread.passage()));
    }

    /** Takes one's own suggestion away; if somebody replied, their words stay, with a note that it was withdrawn. */
    public void withdraw(ThreadId id) {
        ThreadRow thread = own(id);
        SuggestionRow suggestion = decisions.proposal(thread).suggestion();
        if (!suggestion.open()) {
            return;
        }
        Instant now = clock.instant();
        suggestion.decide(SuggestionState.WITHDRAWN, thread.state(), thread.openedBy(), null, now);
        List<CommentRow> said = comments.visible(List.of(id), thread.openedBy());
        if (said.stream().allMatch(comment -> comment.author().equals(thread.openedBy()))) {
            said.forEach(comment -> comment.setDeleted(now));
            thread.recount(List.of());
        } else {
            thread.moveTo(ThreadState.RESOLVED, thread.openedBy(), now);
        }
        news.worked(new SuggestionWithdrawn(thread.openedBy(), now, on(thread), id));
    }

    /** @throws Refusal if it was withdrawn too long ago */
    public void bringBack(ThreadId id) {
        ThreadRow thread = own(id);
        SuggestionRow suggestion = decisions.proposal(thread).suggestion();
        if (suggestion.state() != SuggestionState.WITHDRAWN) {
            return;
        }
        requireInTime(suggestion, SAY.tooLateToBringBack());
        comments.findByThread(id).stream()
                .filter(comment -> Objects.equals(comment.deletedAt(), suggestion.decidedAt()))
                .forEach(comment -> comment.setDeleted(null));
        thread.recount(comments.in(List.of(id)));
        thread.moveTo(suggestion.undecide(), thread.openedBy(), clock.instant());
        news.worked(new SuggestionBroughtBack(thread.openedBy(), clock.instant(), on(thread), id));
    }

    /** A thread that the actor opened, and may still write in. */
    private ThreadRow own(ThreadId id) {
        ThreadRow thread = thread(id);
        Assignment assignment = assignments.assignment(thread.passage().assignment());
        guard.require(Permission.EDIT_COMMENT, new OwnComment(assignment, thread.openedBy()));
        return thread;
    }

    private List<Proposal> open(Passage passage) {
        List<ThreadRow> there = threads.on(passage.assignment(), List.of(passage.target())).stream()
                .filter(thread -> thread.passage().equals(passage) && thread.state() != ThreadState.RESOLVED)
                .toList();
        return decisions.proposals(there).stream()
                .filter(proposal -> proposal.suggestion().open())
                .toList();
    }

    private void decided(Assignment assignment, Passage passage, UserId candidate, SuggestionState state, int count) {
        news.worked(
                new SuggestionsDecided(candidate, clock.instant(), On.of(assignment, false), passage, state, count));
    }

    private On on(ThreadRow thread) {
        return On.of(assignments.assignment(thread.passage().assignment()), thread.pending());
    }

    private static void refuseSettled(ThreadRow thread) {
        if (thread.state() == ThreadState.RESOLVED) {
            throw new Refusal(SAY.alreadyResolved());
        }
    }

    /** A decision stands until another is made; what was accepted or withdrawn is done. */
    private static boolean isDone(Proposal proposal, SuggestionState wanted) {
        if (proposal.suggestion().state() == wanted) {
            return true;
        }
        boolean declined = proposal.suggestion().state() == SuggestionState.DECLINED;
        if (!proposal.suggestion().open() && !declined) {
            throw new Refusal(SAY.alreadyDecided());
        }
        return false;
    }

    private void requireInTime(SuggestionRow decided, String words) {
        Instant at = decided.decidedAt();
        if (at == null || at.plus(UNDO_TIME).isBefore(clock.instant())) {
            throw new Refusal(words);
        }
    }

    private ThreadRow thread(ThreadId id) {
        return threads.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** What is pending isn't there for anybody but its author. */
    private static void requireVisible(ThreadRow thread, UserId actor) {
        if (!thread.visibleTo(actor)) {
            throw new NotFound();
        }
    }
}
