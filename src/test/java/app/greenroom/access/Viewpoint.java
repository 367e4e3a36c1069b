package app.greenroom.access;

import static app.greenroom.access.Standing.ADMIN;
import static app.greenroom.access.Standing.CANDIDATE;
import static app.greenroom.access.Standing.COACH;
import static app.greenroom.access.Standing.CO_WRITER;
import static app.greenroom.access.Standing.LEAD;
import static app.greenroom.access.Standing.MEMBER;
import static app.greenroom.access.Standing.MENTOR;
import static app.greenroom.access.Standing.PAST_CANDIDATE;
import static app.greenroom.access.Standing.PAST_MENTOR;
import static app.greenroom.access.Standing.REPLACED_MENTOR;

import java.util.Set;

/** Everybody who might try an operation, with how they should stand to the scene's assignment. */
public enum Viewpoint {
    THE_CANDIDATE,
    THE_CANDIDATE_AFTER_THE_END,
    THE_CANDIDATE_WITHOUT_THE_ROLE,
    THE_MENTOR,
    THE_MENTOR_WHO_WAS_LET_IN,
    THE_MENTOR_WHO_WAS_LET_IN_AND_REPLACED,
    THE_MENTOR_AFTER_THE_END,
    THE_MENTOR_WHO_WAS_REPLACED,
    THE_MENTOR_WITHOUT_THE_ROLE,
    THE_LEAD,
    THE_LEAD_WHO_WAS_LET_IN,
    THE_LEAD_WHO_WAS_LET_IN_AFTER_THE_END,
    ANOTHER_CANDIDATE,
    ANOTHER_MENTOR,
    A_LEAD_ELSEWHERE,
    AN_ADMIN,
    A_STRANGER,
    A_DEACTIVATED_LEAD,
    A_PROGRAM_OF_THE_LEAD;

    /** Whether somebody of the scene comes to stand differently to it when this viewpoint is entered. */
    boolean changesTheScene() {
        return switch (this) {
            case THE_CANDIDATE,
                    THE_MENTOR,
                    THE_LEAD,
                    ANOTHER_CANDIDATE,
                    ANOTHER_MENTOR,
                    A_LEAD_ELSEWHERE,
                    AN_ADMIN,
                    A_STRANGER,
                    A_PROGRAM_OF_THE_LEAD -> false;
            default -> true;
        };
    }

    /** Whether this is the same person in the same place, who was let into an answer besides. */
    boolean isToo(Viewpoint other) {
        return switch (this) {
            case THE_MENTOR_WHO_WAS_LET_IN -> this == other || other == THE_MENTOR;
            case THE_MENTOR_WHO_WAS_LET_IN_AND_REPLACED -> this == other || other == THE_MENTOR_WHO_WAS_REPLACED;
            default -> this == other;
        };
    }

    /** With how much of the person's rights. */
    Scope scope() {
        return this == A_PROGRAM_OF_THE_LEAD ? Scope.SENDING : Scope.PERSON;
    }

    public Set<Standing> standings() {
        return switch (this) {
            case THE_CANDIDATE -> Set.of(CANDIDATE, MEMBER);
            case THE_CANDIDATE_AFTER_THE_END -> Set.of(PAST_CANDIDATE, MEMBER);
            case THE_MENTOR -> Set.of(MENTOR, COACH, MEMBER);
            case THE_MENTOR_WHO_WAS_LET_IN -> Set.of(MENTOR, CO_WRITER, COACH, MEMBER);
            case THE_LEAD_WHO_WAS_LET_IN -> Set.of(LEAD, CO_WRITER, COACH, MEMBER);
            case THE_MENTOR_AFTER_THE_END -> Set.of(PAST_MENTOR, COACH, MEMBER);
            case THE_MENTOR_WHO_WAS_REPLACED, THE_MENTOR_WHO_WAS_LET_IN_AND_REPLACED ->
                Set.of(REPLACED_MENTOR, COACH, MEMBER);
            case THE_LEAD, THE_LEAD_WHO_WAS_LET_IN_AFTER_THE_END, A_PROGRAM_OF_THE_LEAD -> Set.of(LEAD, COACH, MEMBER);
            case THE_CANDIDATE_WITHOUT_THE_ROLE, ANOTHER_MENTOR -> Set.of(COACH, MEMBER);
            case THE_MENTOR_WITHOUT_THE_ROLE, ANOTHER_CANDIDATE -> Set.of(MEMBER);
            case AN_ADMIN -> Set.of(ADMIN);
            case A_LEAD_ELSEWHERE, A_STRANGER, A_DEACTIVATED_LEAD -> Set.of();
        };
    }
}
