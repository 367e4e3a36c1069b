package app.greenroom.access;

/** How much of what its person may do a login is good for. */
public enum Scope {
    /** Everything: the person is here. */
    PERSON,
    /** Sending dossiers, and finding out for which team: a program comes with an access token. */
    SENDING;

    boolean includes(Permission permission) {
        return this == PERSON || permission == Permission.SEND_DOSSIER;
    }
}
