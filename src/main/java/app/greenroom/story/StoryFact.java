package app.greenroom.story;

import app.greenroom.event.Fact;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.StoryId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a candidate's stories. */
public sealed interface StoryFact extends Fact {

    /** Somebody wrote: those who have this story open catch up. */
    record StoryWritten(UserId actor, Instant at, StoryId story) implements StoryFact {}

    /** Which stories there are, or how they are called, is other than before. */
    record StoriesKept(@Nullable UserId actor, Instant at, AssignmentId assignment) implements StoryFact {}

    /** A story, a question or a concept was tied to another, or a tie was taken away. */
    record TiesMoved(@Nullable UserId actor, Instant at, AssignmentId assignment) implements StoryFact {}
}
