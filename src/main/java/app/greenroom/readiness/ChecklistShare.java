package app.greenroom.readiness;

import java.util.List;

/**
 * How many concepts stand where.
 *
 * @param confirmed how many of those that can be explained a mentor confirmed
 */
public record ChecklistShare(int unseen, int learning, int canExplain, int confirmed) {

    public static final ChecklistShare EMPTY = new ChecklistShare(0, 0, 0, 0);

    static ChecklistShare of(List<ConceptItem> items) {
        return items.stream().map(ChecklistShare::of).reduce(EMPTY, ChecklistShare::plus);
    }

    private static ChecklistShare of(ConceptItem item) {
        return switch (item.state()) {
            case UNSEEN -> new ChecklistShare(1, 0, 0, 0);
            case LEARNING -> new ChecklistShare(0, 1, 0, 0);
            case CAN_EXPLAIN -> new ChecklistShare(0, 0, 1, item.confirmed() ? 1 : 0);
        };
    }

    public int concepts() {
        return unseen + learning + canExplain;
    }

    /**
     * Concepts that can be explained of all, in whole per cent. Rounded, but 0 only for none of them and 100 only for
     * all.
     */
    public int percent() {
        if (canExplain == 0 || canExplain == concepts()) {
            return canExplain == 0 ? 0 : 100;
        }
        return Math.clamp(Math.round(100f * canExplain / concepts()), 1, 99);
    }

    /** How the percentage is made, said to the candidate. */
    public String words() {
        return words("you");
    }

    /** How the percentage is made, said to somebody else. */
    public String wordsAbout(String name) {
        return words(name);
    }

    private String words(String who) {
        if (concepts() == 0) {
            return "No concepts to review";
        }
        String claimed = percent() + " %: " + who + " can explain " + canExplain + " of " + concepts()
                + (concepts() == 1 ? " concept" : " concepts");
        return canExplain == 0 ? claimed : claimed + "; " + confirmedWords();
    }

    private String confirmedWords() {
        if (confirmed == canExplain) {
            return confirmed == 1 ? "confirmed by a mentor" : "all confirmed by a mentor";
        }
        return (confirmed == 0 ? "none" : confirmed) + " confirmed by a mentor";
    }

    /** Both together. */
    public ChecklistShare plus(ChecklistShare other) {
        return new ChecklistShare(
                unseen + other.unseen,
                learning + other.learning,
                canExplain + other.canExplain,
                confirmed + other.confirmed);
    }
}
