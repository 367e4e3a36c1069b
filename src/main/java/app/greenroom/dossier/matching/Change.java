package app.greenroom.dossier.matching;

import static app.greenroom.dossier.matching.ChangeTexts.SAY;

/** What a re-import does to an item. */
public enum Change {
    SAME,
    REWORDED,
    /** Word for word the same, in another group or another place among the others. */
    MOVED,
    NEW,
    /** Taken out by an earlier re-import, and there again. */
    BACK,
    GONE;

    /** The word that people read. */
    public String title() {
        return SAY.change(this);
    }
}
