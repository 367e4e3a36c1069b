package app.greenroom.workspace;

import app.greenroom.access.Role;
import app.greenroom.team.Me;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.PressButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which team a lead's screens are about, always in sight; whoever leads several changes it here. */
final class RailTeam extends Div {

    private static final String CHOICE = "rail-team-choice";

    private RailTeam(Me me, boolean folded) {
        addClassName("rail-team");
        List<Me.TeamRoles> teams = me.teamsAs(Role.LEAD);
        CurrentTeam.as(Role.LEAD, me).ifPresentOrElse(current -> show(teams, current, folded), () -> setVisible(false));
    }

    /** Under the name of the product: the team, and a press opens the others. */
    static RailTeam inTheRail(Me me) {
        return new RailTeam(me, true);
    }

    /** In what a phone's bar unfolds: all of them, one below the other. */
    static RailTeam inTheRest(Me me) {
        RailTeam team = new RailTeam(me, false);
        team.addClassName("rail-team-unfolded");
        return team;
    }

    private void show(List<Me.TeamRoles> teams, Me.TeamRoles current, boolean folded) {
        if (teams.size() == 1) {
            Div only = new Div(badge(current), name(current));
            only.addClassName("rail-team-name");
            only.setTitle("Team: " + current.name());
            add(only);
            return;
        }
        Div choice = new Div();
        choice.addClassName("rail-team-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", "Your teams");
        teams.forEach(team -> choice.add(button(team, team.equals(current))));
        if (folded) {
            choice.setId(CHOICE);
            choice.getElement().setAttribute("popover", "auto");
            NativeButton open = new NativeButton();
            open.add(badge(current), name(current), arrow());
            open.addClassName("rail-team-name");
            open.setTitle("Team: " + current.name());
            open.getElement().setAttribute("aria-label", "Team: " + current.name() + ". Change");
            open.getElement().setAttribute("popovertarget", CHOICE);
            add(open);
        }
        add(choice);
    }

    private static Component button(Me.TeamRoles team, boolean chosen) {
        PressButton button = new PressButton("", () -> choose(team));
        button.add(badge(team), name(team));
        button.addClassName("rail-team-name");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        return button;
    }

    /** The open screen is shown for the other team; what belongs to the former one is left. */
    private static void choose(Me.TeamRoles team) {
        CurrentTeam.choose(team.team());
        UI window = UI.getCurrent();
        String path = window.getActiveViewLocation().getPath();
        String screen = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        boolean leads = List.of("dossiers", "import", "assign", "people").contains(screen);
        if (path.equals(screen)) {
            window.refreshCurrentRoute(false);
        } else {
            window.navigate(leads ? screen : "cohort");
        }
    }

    private static Span badge(Me.TeamRoles team) {
        Span badge = new Span(Stream.of(team.name().strip().split("\\s+"))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining()));
        badge.addClassName("rail-team-badge");
        badge.getElement().setAttribute("aria-hidden", "true");
        return badge;
    }

    private static Span name(Me.TeamRoles team) {
        Span name = new Span(team.name());
        name.addClassName("rail-team-words");
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private static Span arrow() {
        Span arrow = new Span("▾");
        arrow.addClassName("rail-team-arrow");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }
}
