package app.greenroom.comment.queries;

import app.greenroom.comment.PassageKind;
import app.greenroom.shared.AssignmentId;
import java.util.UUID;

/**
 * What others said to a candidate in threads on one item; what was said about an answer counts to its question.
 *
 * @param open threads that wait for the candidate: open, and the last word is somebody else's
 * @param comments how many comments others wrote since the time that was asked for
 */
public record SaidSum(AssignmentId assignment, PassageKind about, UUID target, int open, int comments) {}
