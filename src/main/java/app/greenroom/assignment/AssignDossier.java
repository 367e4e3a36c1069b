package app.greenroom.assignment;

import static app.greenroom.assignment.AssignmentTexts.SAY;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lead assigns a dossier to one or several candidates, each with an assignment of their own.
 *
 * @param interviewAt local date and time in {@code zone}; null if it isn't known yet
 */
public record AssignDossier(
        CommandId command,
        DossierId dossier,
        Set<UserId> candidates,
        Set<UserId> mentors,
        @Nullable LocalDateTime interviewAt,
        ZoneId zone) {

    /** @throws Refusal if nobody is named */
    public AssignDossier {
        if (candidates.isEmpty()) {
            throw new Refusal(SAY.chooseCandidate());
        }
        if (mentors.isEmpty()) {
            throw new Refusal(SAY.chooseMentor());
        }
        candidates = Set.copyOf(candidates);
        mentors = Set.copyOf(mentors);
    }
}
