package app.greenroom.story;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.coedit.CoEditing;
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
import app.greenroom.text.TextChange;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stories as texts that are written together: who may write one, how long it gets, and what follows from a change. */
@Component
class StoryTexts {

    /** How exactly it is known when somebody wrote last. */
    private static final Duration ACTIVITY_STEP = Duration.ofMinutes(1);

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
        return new Held(row, assignment, guard.require(Permission.KEEP_STORY, assignment));
    }

    /** The text of a locked row. */
    private final class Held implements OwnedText {

        private final StoryRow row;
        private final Assignment assignment;
        private final UserId writer;

        Held(StoryRow row, Assignment assignment, UserId writer) {
            this.row = row;
            this.assignment = assignment;
            this.writer = writer;
        }

        @Override
        public TextId id() {
            return TextId.of(row.id());
        }

        @Override
        public UserId writer() {
            return writer;
        }

        @Override
        public int version() {
            return row.textVersion();
        }

        @Override
        public String text() {
            return row.text();
        }

        @Override
        public void take(Written written, Instant now) {
            TextChange change = written.change();
            if (row.deletedAt() != null) {
                throw new Refusal("This story was deleted. Copy what you need.");
            }
            if (change.lengthAfter() > Story.LONGEST_TEXT && change.lengthAfter() > change.lengthBefore()) {
                throw new Refusal("A story can have up to 65,536 characters. Shorten your text, then paste it again.");
            }
            row.edit(change, now);
            if (assignment.lastActivityAt().isBefore(now.minus(ACTIVITY_STEP))) {
                assignments.touch(assignment.id());
            }
            events.publishEvent(new StoryWritten(written.author(), now, row.id()));
        }
    }
}
