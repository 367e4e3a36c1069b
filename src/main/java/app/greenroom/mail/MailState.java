package app.greenroom.mail;

/** What became of the mail with a link. */
public enum MailState {
    /** There was none: the link is handed over in another way. */
    NONE,
    /** Waits to be sent, or is on its way to the mail server. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** The mail server didn't take it, or couldn't be reached; a {@link MailTrouble} says why, and whether it is tried again. */
    FAILED
}
