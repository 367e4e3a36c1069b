package app.greenroom.comment;

/** How far a thread is: addressed is the candidate's word, resolved the mentor's. */
public enum ThreadState {
    OPEN,
    ADDRESSED,
    RESOLVED
}
