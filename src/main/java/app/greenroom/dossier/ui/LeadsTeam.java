package app.greenroom.dossier.ui;

import app.greenroom.access.Role;
import app.greenroom.people.Me;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;

/** The team whose library a lead works in. */
final class LeadsTeam {

    private LeadsTeam() {}

    /** @throws NotFound for somebody who leads no team */
    static TeamId of(Me me) {
        return me.teamsAs(Role.LEAD).stream()
                .findFirst()
                .map(Me.TeamRoles::team)
                .orElseThrow(NotFound::new);
    }
}
