package app.greenroom.round;

import app.greenroom.shared.UserId;
import java.time.Instant;

/**
 * The last verdict on an answer.
 *
 * @param note Markdown; may be empty
 */
public record LatestVerdict(UserId mentor, Decision decision, Instant at, String note) {}
