package app.greenroom.comment;

import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * What lets words be read that were held back.
 *
 * @param id of that which releases them, so that they can be held back again with it
 * @param by whose words they are
 */
public record Release(UUID id, UserId by, Instant at) {}
