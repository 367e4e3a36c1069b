package app.greenroom.readiness;

import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import java.util.UUID;

/**
 * A candidate says how a recall went, or in the baseline how well they know something.
 *
 * @param item the concept's or question's id
 * @param attempt how it came about; a rating in the baseline needs nothing of it
 */
public record GradeItem(CommandId command, AssignmentId assignment, UUID item, Grade grade, Attempt attempt) {

    /**
     * How a grade came about.
     *
     * @param millis from the card's arrival to the grade; more than ten minutes tell nothing and are left out
     * @param seen whether the other side of the card was seen
     * @param mixed whether other things are in the same session
     */
    public record Attempt(long millis, boolean seen, boolean mixed) {}
}
