package app.greenroom.dossier.ui;

import app.greenroom.ui.Chip;

/** Marks what the dossier no longer holds. */
public class RetiredChip extends Chip {

    public RetiredChip() {
        super("Retired", Tone.STRUCK);
        setTitle("This is no longer in the dossier. The work on it is kept.");
    }
}
