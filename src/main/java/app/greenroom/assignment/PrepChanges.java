package app.greenroom.assignment;

import app.greenroom.dossier.DossierRevision;
import java.util.List;

/**
 * How the dossier of an assignment changed while somebody worked on it.
 *
 * @param revisions newest first; those from before the assignment are left out
 * @param seen the revision whose changes the candidate has seen
 * @param maySee whether the reader is its candidate and it goes on, so that looking at them counts
 */
public record PrepChanges(List<DossierRevision> revisions, int seen, boolean maySee) {

    public boolean unseen(int revision) {
        return revision > seen;
    }
}
