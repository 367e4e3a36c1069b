package app.greenroom.round;

import app.greenroom.account.Person;
import java.time.Instant;

/**
 * A mentor's hold on the review of one answer.
 *
 * @param mine whether it is the reader's
 * @param endsAt when it ends by itself
 */
public record Claim(Person mentor, boolean mine, Instant endsAt) {}
