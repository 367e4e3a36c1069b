package app.greenroom.round;

import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;

/**
 * A mentor ends a review.
 *
 * @param command also becomes the verdict's id, so a resend finds it
 * @param revision the submission that the mentor saw
 * @param note Markdown; may be empty
 */
public record GiveVerdict(CommandId command, AnswerId answer, int revision, Decision decision, String note) {}
