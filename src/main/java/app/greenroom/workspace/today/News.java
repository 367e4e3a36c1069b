package app.greenroom.workspace.today;

import app.greenroom.round.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What others said since yesterday about one question, or about a section of the dossier.
 *
 * @param about "Question 2" or the section's heading
 * @param verdict the latest decision; null if there is none
 */
public record News(
        String about, String path, int comments, @Nullable Decision verdict) {}
