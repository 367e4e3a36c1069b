package app.greenroom.dossier;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * A lead gives a dossier a new text.
 *
 * @param base the revision that the new text was compared with
 * @param source the text as it was given
 * @param fileName the file it came from; null if it was pasted
 */
public record ReimportDossier(
        CommandId command,
        DossierId dossier,
        int base,
        String source,
        @Nullable String fileName,
        DossierDraft draft,
        KeptItems kept) {}
