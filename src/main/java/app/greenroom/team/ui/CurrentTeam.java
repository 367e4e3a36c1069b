package app.greenroom.team.ui;

import app.greenroom.access.Role;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which of one's teams the screens are about, for people who hold a role in several. The choice lasts as long as the
 * session; it grants nothing, since each operation asks the guard about the team.
 */
public final class CurrentTeam {

    private CurrentTeam() {}

    /** The chosen team if the role is held there, else the first one where it is; empty if there is none. */
    public static Optional<Me.TeamRoles> as(Role role, Me me) {
        List<Me.TeamRoles> teams = me.teamsAs(role);
        @Nullable TeamId chosen = VaadinSession.getCurrent().getAttribute(TeamId.class);
        return teams.stream()
                .filter(team -> team.team().equals(chosen))
                .findFirst()
                .or(() -> teams.stream().findFirst());
    }

    public static void choose(TeamId team) {
        VaadinSession.getCurrent().setAttribute(TeamId.class, team);
    }
}
