package app.greenroom.comment.queries;

import app.greenroom.shared.AssignmentId;
import java.time.Instant;
import java.util.UUID;

/**
 * How much of somebody's is pending on one question and its answer.
 *
 * @param since when the oldest of it was written
 */
public record PendingCount(AssignmentId assignment, UUID target, long comments, Instant since) {}
