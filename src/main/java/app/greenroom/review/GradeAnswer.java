package app.greenroom.review;

import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.CriterionId;

/**
 * A mentor grades an answer by one criterion.
 *
 * @param level from 1 to 4
 */
public record GradeAnswer(CommandId command, AnswerId answer, CriterionId criterion, int level) {}
