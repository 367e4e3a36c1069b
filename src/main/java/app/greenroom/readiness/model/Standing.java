package app.greenroom.readiness.model;

import static app.greenroom.readiness.words.ConceptTexts.SAY;

/** What is known of a concept, the best first: how it was tried, whatever the days have left of it. */
public enum Standing {
    MASTERED,
    RECALLED,
    MISSED,
    CLAIMED,
    UNRATED;

    /** The words that people read. */
    public String title() {
        return SAY.standing(this);
    }

    /** What that means, for people. */
    public String meaning() {
        return SAY.meaning(this);
    }

    /** Where a concept stands: a mentor's confirmation is more than any word, and as much as lasting recalls. */
    public static Standing of(Recollection known, boolean confirmed, Mastery mastery) {
        if (confirmed || mastery.reached()) {
            return MASTERED;
        }
        return switch (known.evidence()) {
            case NONE -> UNRATED;
            case CLAIMED -> CLAIMED;
            case WRITTEN, TESTED -> known.recalled() ? RECALLED : MISSED;
        };
    }
}
