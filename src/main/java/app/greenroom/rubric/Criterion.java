package app.greenroom.rubric;

import app.greenroom.shared.CriterionId;
import java.util.List;

/**
 * Something that answers are graded by.
 *
 * @param levels what each level means, the lowest first; {@link #LEVELS} of them
 */
public record Criterion(CriterionId id, String name, List<String> levels) {

    /** How many levels there are; they are counted from 1. */
    public static final int LEVELS = 4;

    public Criterion {
        levels = List.copyOf(levels);
    }

    /** Its words, to be changed. */
    public CriterionText text() {
        return new CriterionText(name, levels);
    }

    /** What a level means, from 1 to {@link #LEVELS}. */
    public String words(int level) {
        return levels.get(level - 1);
    }
}
