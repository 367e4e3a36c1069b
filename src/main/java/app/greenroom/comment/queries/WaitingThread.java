package app.greenroom.comment.queries;

import app.greenroom.comment.Passage;
import app.greenroom.comment.ThreadState;
import app.greenroom.shared.UserId;
import java.time.Instant;

/**
 * An unresolved thread, without its words.
 *
 * @param movedAt since when it is as it is: the last comment, or the change of its state after that
 */
public record WaitingThread(Passage passage, ThreadState state, UserId lastCommentBy, Instant movedAt) {}
