package app.greenroom.review;

import app.greenroom.shared.AssignmentId;
import java.util.List;
import java.util.Set;

/**
 * A mentor's work, each list with the longest waiting first.
 *
 * @param mine submissions to review and replies to answer
 * @param theirs what the candidates have to do next
 * @param assignments all that the mentor mentors now, to watch them
 */
public record Queue(List<QueueItem> mine, List<QueueItem> theirs, Set<AssignmentId> assignments) {}
