package app.greenroom.dossier.ui;

import static app.greenroom.dossier.ui.DossierPageTexts.SAY;

import app.greenroom.ui.Chip;

/** Marks what the dossier no longer holds. */
public class RetiredChip extends Chip {

    public RetiredChip() {
        super(SAY.retired(), Tone.STRUCK);
        setTitle(SAY.retiredHelp());
    }
}
