package app.greenroom.story;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.Pushed;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.story.StoryFact.StoryWritten;
import app.greenroom.text.InvalidChange;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The authority over the texts of stories: a change counts if it was made for the newest version. */
@Component
class StoryWriting {

    /** The longest story, in UTF-16 units. */
    static final int LONGEST_TEXT = Story.LONGEST_TEXT;

    /** How exactly it is known when somebody wrote last. */
    private static final Duration ACTIVITY_STEP = Duration.ofMinutes(1);

    private final Stories stories;
    private final StoryChanges changes;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryWriting(
            Stories stories,
            StoryChanges changes,
            AssignmentDirectory assignments,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stories = stories;
        this.changes = changes;
        this.assignments = assignments;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Each statement reads what is committed by then, so that a writer who had to wait sees the version it lost to. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Pushed push(EditStory edit) {
        StoryRow row = stories.lock(edit.story().value()).orElseThrow(NotFound::new);
        Assignment assignment = assignments.assignment(row.assignment());
        UserId author = guard.require(Permission.KEEP_STORY, assignment);
        if (row.textVersion() != edit.baseVersion()) {
            return new Pushed(wasMade(row.getId(), edit), row.textVersion());
        }
        if (row.deletedAt() != null) {
            throw new Refusal("This story was deleted. Copy what you need.");
        }
        if (edit.change().lengthAfter() > LONGEST_TEXT
                && edit.change().lengthAfter() > edit.change().lengthBefore()) {
            throw new Refusal("A story may have up to 65,536 characters. Shorten it, then paste it again.");
        }
        if (edit.change().leaves(row.text())) {
            return new Pushed(true, row.textVersion());
        }
        write(row, edit);
        changes.save(new StoryChangeRow(
                row.id(), row.textVersion(), edit.change(), author, edit.client(), edit.command(), clock.instant()));
        if (assignment.lastActivityAt().isBefore(clock.instant().minus(ACTIVITY_STEP))) {
            assignments.touch(assignment.id());
        }
        events.publishEvent(new StoryWritten(author, clock.instant(), row.id()));
        return new Pushed(true, row.textVersion());
    }

    /** What became of a change that a key of the database kept out: another writer's was first, or it was made before. */
    @Transactional(readOnly = true)
    public Pushed settle(EditStory edit) {
        return new Pushed(wasMade(edit.story().value(), edit), edit.baseVersion() + 1);
    }

    /** What comes under the id of another change is no repetition, and must not be taken for one. */
    private boolean wasMade(UUID story, EditStory edit) {
        Optional<String> made = changes.madeBy(story, edit.command());
        if (made.filter(json -> !json.equals(edit.change().toJson())).isPresent()) {
            throw new CommandLog.OtherWords();
        }
        return made.isPresent();
    }

    private void write(StoryRow row, EditStory edit) {
        try {
            row.edit(edit.change(), clock.instant());
        } catch (InvalidChange misfit) {
            throw new Refusal("This change doesn’t fit the text any more. Copy what you need, then reload the page.");
        }
    }
}
