package app.greenroom.access;

/** What a service operation asks for before it acts. {@link AccessPolicy} says who has it. */
public enum Permission {
    MANAGE_INSTANCE,
    EDIT_PROFILE,
    SEE_TEAM,
    MANAGE_PEOPLE,
    READ_DOSSIER,
    IMPORT_DOSSIER,
    ASSIGN,
    SEE_COHORT,
    READ_ASSIGNMENT,
    MANAGE_ASSIGNMENT,
    ACKNOWLEDGE_CHANGES,
    WRITE_ANSWER,
    SUBMIT_ANSWER,
    COMMENT,
    EDIT_COMMENT,
    ADDRESS_THREAD,
    RESOLVE_THREAD,
    REOPEN_THREAD,
    SUGGEST,
    DECIDE_SUGGESTION,
    GIVE_VERDICT,
    RATE_CONCEPT,
    KEEP_STORY,
    CONFIRM_CONCEPT,
    WEIGH_ITEM,
    NUDGE,
    EDIT_RUBRIC,
    KEEP_NOTE,
    READ_OWN_WORDS
}
