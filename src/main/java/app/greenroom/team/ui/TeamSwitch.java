package app.greenroom.team.ui;

import app.greenroom.access.Role;
import app.greenroom.team.Me;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;

/** Chooses among the teams in which somebody holds a role; not to be seen with one team or none. */
public class TeamSwitch extends Select<Me.TeamRoles> {

    /** A change opens the current screen anew. */
    public TeamSwitch(Role role, Me me) {
        addClassName("team-switch");
        setAriaLabel("Team");
        setItemLabelGenerator(Me.TeamRoles::name);
        setItems(me.teamsAs(role));
        CurrentTeam.as(role, me).ifPresent(this::setValue);
        setVisible(me.teamsAs(role).size() > 1);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                CurrentTeam.choose(change.getValue().team());
                UI.getCurrent().refreshCurrentRoute(false);
            }
        });
    }
}
