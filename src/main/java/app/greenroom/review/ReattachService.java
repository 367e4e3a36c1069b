package app.greenroom.review;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.text.Anchor;
import app.greenroom.text.TextHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts threads back that lost their words. */
@Service
@Transactional
public class ReattachService {

    private final ReviewThreads threads;
    private final Anchors anchors;
    private final PassageTexts texts;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ThreadNews news;

    ReattachService(
            ReviewThreads threads,
            Anchors anchors,
            PassageTexts texts,
            AssignmentDirectory assignments,
            AccessGuard guard,
            CommandLog commands,
            ThreadNews news) {
        this.threads = threads;
        this.anchors = anchors;
        this.texts = texts;
        this.assignments = assignments;
        this.guard = guard;
        this.commands = commands;
        this.news = news;
    }

    /**
     * Says where a thread belongs, in the text that it was written about; its first anchor stays beside the new one. What is
     * suggested for a bare place goes behind the words.
     *
     * @throws Refusal if the words are too many or mean nothing in the version that the actor saw
     */
    public void reattach(ReattachThread command) {
        ThreadRow thread = threads.findById(command.thread().value()).orElseThrow(NotFound::new);
        Passage passage = thread.passage();
        Assignment assignment = assignments.assignment(passage.assignment());
        UserId actor = guard.require(Permission.COMMENT, assignment);
        if (!thread.visibleTo(actor)) {
            throw new NotFound();
        }
        if (!commands.isFirst(actor, command.command())) {
            return;
        }
        if (thread.anchor() == null) {
            throw new Refusal("This is about the whole text.");
        }
        TextHistory history = texts.whole(assignment, passage);
        Anchor selected = Anchors.at(history, command.where());
        anchors.put(
                thread.id(),
                thread.anchor().range().isEmpty()
                        ? Anchor.between(
                                history, selected.version(), selected.range().to())
                        : selected,
                ReattachedRow.Reason.SELECTED,
                actor);
        news.worked(assignment, thread.pending(), actor);
    }
}
