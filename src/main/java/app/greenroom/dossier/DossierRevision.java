package app.greenroom.dossier;

import app.greenroom.account.Person;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a dossier.
 *
 * @param number counts from 1
 * @param fileName the file it came from; null if it was pasted
 * @param changes what it changed, in the dossier's order; empty for the first
 */
public record DossierRevision(
        int number,
        Person importedBy,
        Instant importedAt,
        @Nullable String fileName,
        List<ItemChange> changes) {}
