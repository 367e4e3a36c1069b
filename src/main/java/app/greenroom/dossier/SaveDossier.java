package app.greenroom.dossier;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A lead saves an imported dossier.
 *
 * @param source the text as it was given
 * @param fileName the file it came from; null if it was pasted
 */
public record SaveDossier(
        CommandId command,
        TeamId team,
        String source,
        @Nullable String fileName,
        DossierDraft draft) {

    /** A resend finds the dossier that the first try made. */
    DossierId id() {
        return new DossierId(command.value());
    }
}
