package app.greenroom.answer;

import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * Steps of a history that were written in one go.
 *
 * @param first the place of its first step in the history, from 0
 * @param last the place of its last one
 * @param authors who wrote, in the order in which they began
 */
public record Sitting(int first, int last, Set<UserId> authors, Instant from, Instant to) {}
