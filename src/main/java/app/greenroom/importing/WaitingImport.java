package app.greenroom.importing;

import app.greenroom.shared.DraftId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import that waits to be checked and saved, without its text.
 *
 * @param fileName the file it came from; null if it was pasted
 * @param concepts how many concept items it has
 * @param doubts how many warnings it has
 */
public record WaitingImport(
        DraftId id,
        @Nullable String fileName,
        String company,
        String role,
        int questions,
        int asks,
        int concepts,
        int doubts,
        Instant addedAt) {

    public WaitingImport(UUID id, @Nullable String fileName, Outline outline, Instant addedAt) {
        this(
                new DraftId(id),
                fileName,
                outline.company(),
                outline.role(),
                outline.questions(),
                outline.asks(),
                outline.concepts(),
                outline.doubts(),
                addedAt);
    }

    /** Whether there is a dossier in it, and not only text. */
    public boolean isDossier() {
        return questions + asks + concepts > 0;
    }

    /** "Role · Company", or the one that is known; empty if neither is. */
    public String title() {
        if (role.isBlank() || company.isBlank()) {
            return role.isBlank() ? company : role;
        }
        return role + " · " + company;
    }
}
