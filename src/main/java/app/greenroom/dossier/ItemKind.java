package app.greenroom.dossier;

import static app.greenroom.dossier.DossierTexts.SAY;

/** The kinds of items that a dossier is made of. */
public enum ItemKind {
    SECTION,
    QUESTION,
    ASK,
    CONCEPT;

    /** What people call all of them. */
    public String title() {
        return SAY.itemTitle(this);
    }
}
