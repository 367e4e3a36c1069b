package app.greenroom.readiness.model;

/** What a memory is known by. */
public enum Evidence {
    /** Nothing is known. */
    NONE,
    /** The candidate says so, and never tried it without looking. */
    CLAIMED,
    /** The candidate wrote it, which is a recall with effort, and never said it aloud. */
    WRITTEN,
    /** The candidate tried to recall it without looking. */
    TESTED
}
