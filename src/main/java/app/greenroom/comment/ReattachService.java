package app.greenroom.comment;

import static app.greenroom.comment.CommentTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.comment.CommentFact.On;
import app.greenroom.comment.CommentFact.ThreadReattached;
import app.greenroom.comment.persistence.ReattachedRow;
import app.greenroom.comment.persistence.ThreadRow;
import app.greenroom.comment.persistence.Threads;
import app.greenroom.comment.placing.Anchors;
import app.greenroom.comment.placing.PassageTexts;
import app.greenroom.comment.thread.ThreadNews;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.ThreadId;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.Placement;
import app.greenroom.text.TextHistory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts threads back that lost their words. */
@Service
@Transactional
public class ReattachService {

    private final Threads threads;
    private final Anchors anchors;
    private final PassageTexts texts;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ThreadNews news;
    private final Clock clock;

    ReattachService(
            Threads threads,
            Anchors anchors,
            PassageTexts texts,
            AssignmentDirectory assignments,
            AccessGuard guard,
            CommandLog commands,
            ThreadNews news,
            Clock clock) {
        this.threads = threads;
        this.anchors = anchors;
        this.texts = texts;
        this.assignments = assignments;
        this.guard = guard;
        this.commands = commands;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Says where a thread belongs, in the text that it was written about; its first anchor stays beside the new one. What is
     * suggested for a bare place goes behind the words.
     *
     * @throws Refusal if it stands on its words or is resolved, or the words are too many or mean nothing in the version that the actor saw
     */
    public void reattach(ReattachThread command) {
        ThreadRow thread = threads.findById(command.thread().value()).orElseThrow(NotFound::new);
        Passage passage = thread.passage();
        Assignment assignment = assignments.assignment(passage.assignment());
        UserId actor = guard.require(Permission.COMMENT, assignment);
        if (!thread.visibleTo(actor)) {
            throw new NotFound();
        }
        if (!commands.isFirst(actor, command.command(), command)) {
            return;
        }
        if (thread.anchor() == null) {
            throw new Refusal(SAY.aboutWholeText());
        }
        if (thread.state() == ThreadState.RESOLVED) {
            throw new Refusal(SAY.alreadyResolved());
        }
        TextHistory history = texts.whole(assignment, passage);
        if (!mayMove(thread, history)) {
            throw new Refusal(SAY.textStillThere());
        }
        Anchor selected = command.where().in(history);
        anchors.put(
                thread.id(),
                thread.anchor().range().isEmpty()
                        ? Anchor.between(
                                history, selected.version(), selected.range().to())
                        : selected,
                ReattachedRow.Reason.SELECTED,
                actor);
        news.worked(new ThreadReattached(actor, clock.instant(), On.of(assignment, thread.pending()), thread.id()));
    }

    /** What lost its words, or may be in the wrong place; and what was put where it is by hand can be put elsewhere. */
    private boolean mayMove(ThreadRow thread, TextHistory history) {
        Map<ThreadId, ReattachedRow> later = anchors.later(List.of(thread));
        ReattachedRow latest = later.get(thread.id());
        Placement now = Objects.requireNonNull(Anchors.of(thread, later)).placeIn(history);
        return !(now instanceof Placement.Placed) || (latest != null && latest.selected());
    }
}
