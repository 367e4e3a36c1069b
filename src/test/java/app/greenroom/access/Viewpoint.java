package app.greenroom.access;

import static app.greenroom.access.Standing.ADMIN;
import static app.greenroom.access.Standing.CANDIDATE;
import static app.greenroom.access.Standing.COACH;
import static app.greenroom.access.Standing.LEAD;
import static app.greenroom.access.Standing.MEMBER;
import static app.greenroom.access.Standing.MENTOR;
import static app.greenroom.access.Standing.PAST_CANDIDATE;
import static app.greenroom.access.Standing.PAST_MENTOR;

import java.util.Set;

/** Everybody who might try an operation, with how they should stand to the scene's assignment. */
public enum Viewpoint {
    THE_CANDIDATE,
    THE_CANDIDATE_AFTER_THE_END,
    THE_CANDIDATE_WITHOUT_THE_ROLE,
    THE_MENTOR,
    THE_MENTOR_AFTER_THE_END,
    THE_MENTOR_WHO_WAS_REPLACED,
    THE_MENTOR_WITHOUT_THE_ROLE,
    THE_LEAD,
    ANOTHER_CANDIDATE,
    ANOTHER_MENTOR,
    A_LEAD_ELSEWHERE,
    AN_ADMIN,
    A_STRANGER,
    A_DEACTIVATED_LEAD;

    public Set<Standing> standings() {
        return switch (this) {
            case THE_CANDIDATE -> Set.of(CANDIDATE, MEMBER);
            case THE_CANDIDATE_AFTER_THE_END -> Set.of(PAST_CANDIDATE, MEMBER);
            case THE_MENTOR -> Set.of(MENTOR, COACH, MEMBER);
            case THE_MENTOR_AFTER_THE_END, THE_MENTOR_WHO_WAS_REPLACED -> Set.of(PAST_MENTOR, COACH, MEMBER);
            case THE_LEAD -> Set.of(LEAD, COACH, MEMBER);
            case THE_CANDIDATE_WITHOUT_THE_ROLE, ANOTHER_MENTOR -> Set.of(COACH, MEMBER);
            case THE_MENTOR_WITHOUT_THE_ROLE, ANOTHER_CANDIDATE -> Set.of(MEMBER);
            case AN_ADMIN -> Set.of(ADMIN);
            case A_LEAD_ELSEWHERE, A_STRANGER, A_DEACTIVATED_LEAD -> Set.of();
        };
    }
}
