package app.greenroom.answer;

import app.greenroom.shared.UserId;
import java.time.Instant;

/**
 * An answer as it was submitted once; nothing changes it.
 *
 * @param number counts from 1
 * @param version the text's version at that time
 */
public record Revision(int number, String text, int version, UserId submittedBy, Instant submittedAt) {}
