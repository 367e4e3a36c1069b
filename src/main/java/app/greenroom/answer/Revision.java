package app.greenroom.answer;

import app.greenroom.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an answer was submitted once; its {@link SubmittedText} is read by itself.
 *
 * @param number counts from 1
 * @param version the text's version at that time
 * @param note what the candidate asked to look at; null if nothing
 */
public record Revision(
        int number,
        int version,
        UserId submittedBy,
        Instant submittedAt,
        @Nullable String note) {}
