package app.greenroom.dossier.ui;

import app.greenroom.dossier.matching.Change;
import app.greenroom.ui.Chip;

/** What a re-import does to an item. */
public class ChangeChip extends Chip {

    public ChangeChip(Change change) {
        super(change.title(), tone(change));
    }

    private static Tone tone(Change change) {
        return switch (change) {
            case SAME -> Tone.OUTLINE;
            case REWORDED -> Tone.AMBER;
            case MOVED -> Tone.BLUE;
            case NEW, BACK -> Tone.GREEN;
            case GONE -> Tone.STRUCK;
        };
    }
}
