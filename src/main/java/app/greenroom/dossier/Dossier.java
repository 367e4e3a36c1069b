package app.greenroom.dossier;

import app.greenroom.access.Guarded;
import app.greenroom.access.Role;
import app.greenroom.access.Standing;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Instant;
import java.util.Set;

/**
 * One interview preparation in a team's library, without its contents.
 *
 * @param changedIn the latest revision that changed any item; 1 if none did
 */
public record Dossier(
        DossierId id,
        TeamId team,
        String company,
        String role,
        int revision,
        int changedIn,
        UserId importedBy,
        Instant importedAt,
        boolean archived)
        implements Guarded {

    /** "Role · Company", or the one that is known. */
    public String title() {
        if (role.isBlank() || company.isBlank()) {
            return role.isBlank() ? company : role;
        }
        return role + " · " + company;
    }

    @Override
    public Set<Standing> standingsOf(UserId user, Set<Role> roles) {
        return Guarded.inTeam(roles);
    }
}
