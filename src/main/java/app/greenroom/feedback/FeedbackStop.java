package app.greenroom.feedback;

import app.greenroom.comment.PassageKind;
import java.util.UUID;

/**
 * A place where feedback waits for the candidate.
 *
 * @param about a question (with its answer), a section, or a question to ask them
 * @param target its id
 * @param waiting how many threads wait there; 1 where only a requested change does
 */
public record FeedbackStop(PassageKind about, UUID target, int waiting) {}
