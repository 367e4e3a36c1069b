package app.greenroom.ui;

/** How titles are set. */
public final class Titles {

    private Titles() {}

    /** Where a title of two names is broken, the dot between them ends a line rather than begins one. */
    public static String bound(String title) {
        return title.replace(" · ", "\u00a0· ");
    }
}
