package app.greenroom.readiness.model;

/** What is known of a concept, the best first: how it was tried, whatever the days have left of it. */
public enum Standing {
    MASTERED("Mastered", "Confirmed by a mentor, or recalled well on two different days with none missed since"),
    RECALLED("Recalled", "Recalled without looking, but not yet well on two different days"),
    MISSED("Missed", "Not recalled at the last try"),
    CLAIMED("Claimed", "Only rated in words; recall it without looking to make it count"),
    UNRATED("Not rated", "Nothing is known yet");

    private final String title;
    private final String meaning;

    Standing(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The words that people read. */
    public String title() {
        return title;
    }

    /** What that means, for people. */
    public String meaning() {
        return meaning;
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
