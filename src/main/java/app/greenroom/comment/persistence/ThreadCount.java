package app.greenroom.comment.persistence;

import app.greenroom.shared.AssignmentId;
import java.util.UUID;

/** How many threads are on one item. */
public record ThreadCount(AssignmentId assignment, UUID target, long threads) {}
