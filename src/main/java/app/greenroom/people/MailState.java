package app.greenroom.people;

/** What became of the mail with a link. */
public enum MailState {
    /** There was none: the link is handed over in another way. */
    NONE,
    /** On its way to the mail server. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server didn't take it, or can't be reached. */
    FAILED
}
