package app.greenroom.story;

import static app.greenroom.story.StoryBankTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.coedit.CoEditing;
import app.greenroom.coedit.HeldText;
import app.greenroom.coedit.OwnedText;
import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.Written;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.StoryId;
import app.greenroom.shared.UserId;
import app.greenroom.story.StoryFact.StoryWritten;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stories as texts that are written together: who may write one, how long it gets, and what follows from a change. */
@Component
class StoryTexts {

    private final Stories stories;
    private final CoEditing coEditing;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;

    StoryTexts(
            Stories stories,
            CoEditing coEditing,
            AssignmentDirectory assignments,
            AccessGuard guard,
            ApplicationEventPublisher events) {
        this.stories = stories;
        this.coEditing = coEditing;
        this.assignments = assignments;
        this.guard = guard;
        this.events = events;
    }

    /** Takes a change of somebody who may write. */
    Accepted push(StoryId story, TextEdit edit) {
        return coEditing.push(TextId.of(story), edit, () -> hold(story));
    }

    private OwnedText hold(StoryId story) {
        StoryRow row = stories.lock(story.value()).orElseThrow(NotFound::new);
        Assignment assignment = assignments.assignment(row.assignment());
        UserId writer = guard.require(Permission.KEEP_STORY, assignment);
        return new HeldText(TextId.of(row.id()), writer, row, (written, now) -> take(row, assignment, written, now));
    }

    private void take(StoryRow row, Assignment assignment, Written written, Instant now) {
        if (row.deletedAt() != null) {
            throw new Refusal(SAY.wasDeleted());
        }
        if (written.outgrows(Story.LONGEST_TEXT)) {
            throw new Refusal(SAY.tooLongToTake(Story.LONGEST_TEXT));
        }
        row.edit(written.change(), now);
        assignments.touchSometimes(assignment);
        events.publishEvent(new StoryWritten(written.author(), now, row.id()));
    }
}
