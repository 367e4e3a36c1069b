package app.greenroom.dossier;

import app.greenroom.shared.DossierId;
import java.util.Collection;
import java.util.Map;

/** Where the library learns how often its dossiers are worked on; whoever assigns them answers. */
public interface DossierUse {

    /** How many assignments go on for each dossier, in one query; a dossier without any may be missing. */
    Map<DossierId, Integer> openAssignments(Collection<DossierId> dossiers);
}
