package app.greenroom.dossier;

import app.greenroom.event.Fact;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.UUID;

/** What happens to a team's library. */
public sealed interface DossierFact extends Fact {

    /** A dossier was saved for the first time. */
    record DossierSaved(UserId actor, Instant at, TeamId team, DossierId dossier) implements DossierFact {}

    /** A dossier was taken out of the lists for new assignments, or back in. */
    record DossierArchived(UserId actor, Instant at, TeamId team, DossierId dossier, boolean archived)
            implements DossierFact {}

    /** What a dossier's assignments show is other than before. */
    sealed interface ItemsMoved extends DossierFact {
        TeamId team();

        DossierId dossier();
    }

    /** A dossier has a new revision. */
    record DossierRevised(UserId actor, Instant at, TeamId team, DossierId dossier, int revision)
            implements ItemsMoved {}

    /** A retired item was taken out of sight, or brought back. */
    record ItemRemoved(UserId actor, Instant at, TeamId team, DossierId dossier, UUID item, boolean removed)
            implements ItemsMoved {}
}
