package app.greenroom.access;

import static app.greenroom.access.Standing.ADMIN;
import static app.greenroom.access.Standing.AUTHOR;
import static app.greenroom.access.Standing.CANDIDATE;
import static app.greenroom.access.Standing.COACH;
import static app.greenroom.access.Standing.CO_WRITER;
import static app.greenroom.access.Standing.LEAD;
import static app.greenroom.access.Standing.MEMBER;
import static app.greenroom.access.Standing.MENTOR;
import static app.greenroom.access.Standing.PAST_CANDIDATE;
import static app.greenroom.access.Standing.PAST_MENTOR;
import static app.greenroom.access.Standing.REPLACED_MENTOR;

import java.util.Collections;
import java.util.Set;

/** Who may do what: a pure table from permission to the standings that have it. */
public final class AccessPolicy {

    private AccessPolicy() {}

    /** The standings that have a permission; anybody else is told that the thing isn't there. */
    public static Set<Standing> holders(Permission permission) {
        return switch (permission) {
            case MANAGE_INSTANCE -> Set.of(ADMIN);
            case EDIT_PROFILE -> Set.of(AUTHOR);
            case SEE_TEAM -> Set.of(MEMBER, ADMIN);
            case MANAGE_PEOPLE -> Set.of(LEAD, ADMIN);
            case READ_DOSSIER, IMPORT_DOSSIER, SEND_DOSSIER, ASSIGN, SEE_COHORT, MANAGE_ASSIGNMENT, EDIT_RUBRIC ->
                Set.of(LEAD);
            case READ_ASSIGNMENT -> Set.of(CANDIDATE, PAST_CANDIDATE, MENTOR, PAST_MENTOR, REPLACED_MENTOR, LEAD);
            case FOLLOW_ASSIGNMENT -> Set.of(CANDIDATE, PAST_CANDIDATE, MENTOR, PAST_MENTOR, LEAD);
            case WRITE_ANSWER -> Set.of(CANDIDATE, CO_WRITER);
            case SUBMIT_ANSWER,
                    LET_OTHERS_WRITE,
                    ADDRESS_THREAD,
                    DECIDE_SUGGESTION,
                    RATE_CONCEPT,
                    KEEP_STORY,
                    ACKNOWLEDGE_CHANGES -> Set.of(CANDIDATE);
            case COMMENT, REOPEN_THREAD -> Set.of(CANDIDATE, MENTOR);
            case EDIT_COMMENT, EDIT_SNIPPET -> Set.of(AUTHOR);
            case KEEP_SNIPPETS -> Set.of(COACH);
            case EDIT_SHARED_SNIPPET -> Set.of(AUTHOR, LEAD);
            case SUGGEST, RESOLVE_THREAD, GIVE_VERDICT, CONFIRM_CONCEPT, KEEP_NOTE -> Set.of(MENTOR);
            case WEIGH_ITEM -> Set.of(CANDIDATE, LEAD);
            case READ_OWN_WORDS -> Set.of(MENTOR, PAST_MENTOR, REPLACED_MENTOR);
            case THANK_MENTOR -> Set.of(PAST_CANDIDATE);
            case NUDGE -> Set.of(MENTOR, LEAD);
        };
    }

    public static boolean permits(Permission permission, Set<Standing> standings) {
        return !Collections.disjoint(holders(permission), standings);
    }
}
