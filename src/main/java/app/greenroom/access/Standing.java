package app.greenroom.access;

/** How a person stands to one thing, once roles, relation and the thing's state are put together. */
public enum Standing {
    /** Runs the instance; reads no dossier. */
    ADMIN,
    /** Leads the team that owns the thing. */
    LEAD,
    /** Belongs to the team in any role. */
    MEMBER,
    /** Mentors or leads in the team, whomever. */
    COACH,
    /** Works on the open assignment. */
    CANDIDATE,
    /** Worked on an assignment that has ended. */
    PAST_CANDIDATE,
    /** Mentors the open assignment. */
    MENTOR,
    /** Mentored the assignment until it ended. */
    PAST_MENTOR,
    /** Mentored the assignment, which has other mentors now: reads it as it was then. */
    REPLACED_MENTOR,
    /** Writes this answer too, let in by its candidate; a mentor or a lead in the first place. */
    CO_WRITER,
    /** Wrote the comment or snippet, owns the profile. */
    AUTHOR
}
