package app.greenroom.readiness;

import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import java.util.UUID;

/**
 * A candidate says how a recall went, or in the baseline how well they know something.
 *
 * @param item the concept's or question's id
 * @param seconds how long it took; more than ten minutes tell nothing and are left out
 */
public record GradeItem(CommandId command, AssignmentId assignment, UUID item, Grade grade, int seconds) {}
