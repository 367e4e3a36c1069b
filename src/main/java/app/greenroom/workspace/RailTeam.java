package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.PressButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which team the screen is about, always in sight; people who are in several change it here. */
final class RailTeam extends Div {

    private static final String CHOICE = "rail-team-choice";

    private final Runnable chosen;

    private RailTeam(Me me, String path, Runnable chosen, boolean folded) {
        this.chosen = chosen;
        addClassName("rail-team");
        role(me, path).ifPresentOrElse(role -> show(role, teams(role, me, path), folded), () -> setVisible(false));
    }

    /**
     * Under the name of the product: the team, and a press opens the others.
     *
     * @param path the address of the screen that is open
     * @param chosen runs when another team is chosen and the screen stays open
     */
    static RailTeam inTheRail(Me me, String path, Runnable chosen) {
        return new RailTeam(me, path, chosen, true);
    }

    /** In what a phone's bar unfolds: all of them, one below the other. */
    static RailTeam inTheRest(Me me, String path, Runnable chosen) {
        RailTeam team = new RailTeam(me, path, chosen, false);
        team.addClassName("rail-team-unfolded");
        return team;
    }

    /**
     * On top of a phone's page, for leads of several teams: the team, and a press opens what the bar unfolds, where the
     * others stand.
     *
     * @param rest the id of what the bar unfolds
     */
    static Optional<Component> onTop(Me me, String path, String rest) {
        return role(me, path)
                .filter(role -> role != Role.CANDIDATE)
                .map(role -> teams(role, me, path))
                .filter(teams -> teams.size() > 1)
                .flatMap(CurrentTeam::among)
                .map(team -> opening(team, rest));
    }

    /** All that it says goes by this: where it is the same, so is the rail's word about teams. */
    static List<Object> told(Me me, String path) {
        Optional<List<Me.TeamRoles>> teams = role(me, path).map(role -> teams(role, me, path));
        return List.of(teams, teams.flatMap(CurrentTeam::among), CurrentTeam.ofWhatIsOpen());
    }

    /**
     * As what one is in the team that a screen is about. Where the team isn't settled by what is open: snippets are
     * mentors', the rest belongs to leads first.
     */
    private static Optional<Role> role(Me me, String path) {
        Stream<Role> order = path.equals("library")
                ? Stream.of(Role.MENTOR, Role.LEAD, Role.CANDIDATE)
                : Stream.of(Role.LEAD, Role.MENTOR, Role.CANDIDATE);
        Optional<TeamId> open = CurrentTeam.ofWhatIsOpen();
        return order.filter(role -> me.teamsAs(role).stream()
                        .anyMatch(team -> open.isEmpty() || open.get().equals(team.team())))
                .findFirst();
    }

    private static List<Me.TeamRoles> teams(Role role, Me me, String path) {
        return path.equals("library") && role != Role.CANDIDATE ? CurrentTeam.coached(me) : me.teamsAs(role);
    }

    private void show(Role role, List<Me.TeamRoles> teams, boolean folded) {
        Me.TeamRoles current = CurrentTeam.among(teams).orElseThrow();
        if (teams.size() == 1) {
            add(only(current.name(), badge(current)));
            return;
        }
        if (role == Role.CANDIDATE && CurrentTeam.ofWhatIsOpen().isPresent()) {
            add(only(current.name(), badge(current)));
            return;
        }
        if (role == Role.CANDIDATE) { // their other screens are about all of their teams at once
            add(only(teams.stream().map(Me.TeamRoles::name).collect(Collectors.joining(", ")), badge(current)));
            return;
        }
        Div choice = new Div();
        choice.addClassName("rail-team-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", SAY.yourTeams());
        teams.forEach(team -> choice.add(button(team, team.equals(current), role)));
        if (folded) {
            choice.setId(CHOICE);
            choice.getElement().setAttribute("popover", "auto");
            add(opening(current, CHOICE));
        }
        add(choice);
    }

    private static NativeButton opening(Me.TeamRoles current, String popover) {
        NativeButton open = new NativeButton();
        open.add(badge(current), name(current.name()), arrow());
        open.addClassName("rail-team-name");
        open.setTitle(SAY.team(current.name()));
        open.getElement().setAttribute("aria-label", SAY.switchTeam(current.name()));
        open.getElement().setAttribute("popovertarget", popover);
        return open;
    }

    private static Div only(String name, Component badge) {
        Div only = new Div(badge, name(name));
        only.addClassName("rail-team-name");
        only.setTitle(SAY.team(name));
        return only;
    }

    private Component button(Me.TeamRoles team, boolean current, Role role) {
        PressButton button = new PressButton("", () -> choose(team, role));
        button.add(badge(team), name(team.name()));
        button.addClassName("rail-team-name");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(current));
        return button;
    }

    /**
     * A lead's screen is shown for the other team; what belongs to the former one is left. A mentor's queue is that of
     * all their teams, so it stays as it is.
     */
    private void choose(Me.TeamRoles team, Role role) {
        CurrentTeam.choose(team.team());
        UI window = UI.getCurrent();
        String path = window.getActiveViewLocation().getPath();
        if (CurrentTeam.ofWhatIsOpen().filter(team.team()::equals).isPresent()) {
            return;
        }
        if (role != Role.LEAD && CurrentTeam.ofWhatIsOpen().isPresent()) {
            window.navigate("queue");
            return;
        }
        if (role != Role.LEAD && !path.equals("library")) {
            chosen.run();
            return;
        }
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

    private static Span name(String team) {
        Span name = new Span(team);
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
