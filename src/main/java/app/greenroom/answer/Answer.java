package app.greenroom.answer;

import app.greenroom.access.Guarded;
import app.greenroom.access.Role;
import app.greenroom.access.Standing;
import app.greenroom.assignment.Assignment;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's answer to one question, as it is now. Whoever may read the assignment may read it, drafts too.
 *
 * @param text its Markdown at {@code version}
 * @param version how many changes led to the text; 0 if nothing was written yet
 * @param revision number of the latest submission; 0 if there is none
 * @param submittedVersion the text's version at the latest submission
 * @param coWriters whom the candidate let write it; what they may do depends on their roles too
 * @param stateSince since when it has its state; null if nothing was written yet
 */
public record Answer(
        AnswerId id,
        Assignment assignment,
        QuestionId question,
        AnswerState state,
        String text,
        int version,
        int revision,
        @Nullable Integer submittedVersion,
        @Nullable Instant submittedAt,
        @Nullable Instant stateSince,
        @Nullable Instant editedAt,
        Set<UserId> coWriters)
        implements Guarded {

    /** The longest text, in UTF-16 units. */
    public static final int LONGEST_TEXT = 64 * 1024;

    /** Nothing was written yet. */
    static Answer untouched(Assignment assignment, QuestionId question) {
        return new Answer(
                AnswerIds.of(assignment.id(), question),
                assignment,
                question,
                AnswerState.NOT_STARTED,
                "",
                0,
                0,
                null,
                null,
                null,
                null,
                Set.of());
    }

    /** Whether the text went on after the latest submission: the mentor was asked about an older one. */
    public boolean editedSinceSubmission() {
        return submittedVersion != null && submittedVersion < version;
    }

    @Override
    public TeamId team() {
        return assignment.team();
    }

    @Override
    public Set<Standing> standingsOf(UserId user, Set<Role> roles) {
        Set<Standing> standings = assignment.standingsOf(user, roles);
        boolean helps = standings.contains(Standing.MENTOR) || standings.contains(Standing.LEAD);
        if (coWriters.contains(user) && helps && !assignment.ended()) {
            standings.add(Standing.CO_WRITER);
        }
        return standings;
    }
}
