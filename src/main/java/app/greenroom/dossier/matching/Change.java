package app.greenroom.dossier.matching;

/** What a re-import does to an item. */
public enum Change {
    SAME("Same"),
    REWORDED("Reworded"),
    /** Word for word the same, in another group or another place among the others. */
    MOVED("Moved"),
    NEW("New"),
    /** Taken out by an earlier re-import, and there again. */
    BACK("Back"),
    GONE("Gone");

    private final String title;

    Change(String title) {
        this.title = title;
    }

    /** The word that people read. */
    public String title() {
        return title;
    }
}
