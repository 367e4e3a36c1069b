package app.greenroom.round;

import app.greenroom.rubric.Criterion;
import app.greenroom.shared.CriterionId;
import java.util.List;
import java.util.Map;

/**
 * A mentor's grades for a submission, before they come with a verdict.
 *
 * @param submission the latest; 0 before the first
 * @param criteria what the team grades by now, in order
 * @param levels what was given so far, from 1 to 4
 */
public record GradeSheet(int submission, List<Criterion> criteria, Map<CriterionId, Integer> levels) {

    public GradeSheet {
        criteria = List.copyOf(criteria);
        levels = Map.copyOf(levels);
    }

    /** How many of the criteria have a grade. */
    public int given() {
        return Math.toIntExact(criteria.stream()
                .filter(criterion -> levels.containsKey(criterion.id()))
                .count());
    }
}
