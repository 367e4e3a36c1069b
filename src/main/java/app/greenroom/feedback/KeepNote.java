package app.greenroom.feedback;

import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.QuestionId;

/**
 * A mentor writes for themselves.
 *
 * @param base what the writing started from
 */
public record KeepNote(
        CommandId command, AssignmentId assignment, QuestionId question, PrivateNote base, PrivateNote note) {}
