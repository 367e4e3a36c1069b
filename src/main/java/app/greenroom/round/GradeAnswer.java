package app.greenroom.round;

import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CriterionId;

/**
 * A mentor grades a submission by one criterion.
 *
 * @param submission the number of what they read
 * @param level from 1 to 4
 */
public record GradeAnswer(CommandId command, AnswerId answer, int submission, CriterionId criterion, int level) {}
