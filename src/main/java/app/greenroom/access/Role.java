package app.greenroom.access;

import static app.greenroom.access.RoleTexts.SAY;

/** What somebody is within one team; a person may hold several. */
public enum Role {
    LEAD,
    MENTOR,
    CANDIDATE;

    /** The name that people read. */
    public String title() {
        return switch (this) {
            case LEAD -> SAY.lead();
            case MENTOR -> SAY.mentor();
            case CANDIDATE -> SAY.candidate();
        };
    }
}
