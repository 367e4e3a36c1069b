package app.greenroom.round;

import app.greenroom.shared.AnswerId;
import java.time.Instant;
import java.util.UUID;

/**
 * A verdict with the words that came with it.
 *
 * @param note Markdown; may be empty
 */
public record SaidVerdict(UUID id, AnswerId answer, Instant at, String note, Decision decision) {}
