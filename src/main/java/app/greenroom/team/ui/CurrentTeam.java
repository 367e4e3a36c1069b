package app.greenroom.team.ui;

import app.greenroom.access.Role;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of one's teams the screens are about, for people who hold a role in several. A window keeps its team whatever
 * is chosen in others, and a new one begins with what was chosen last. It grants nothing, since each operation asks the
 * guard about the team.
 */
public final class CurrentTeam {

    private CurrentTeam() {}

    /** The team chosen last where the role is held, else the first one where it is; empty if there is none. */
    public static Optional<Me.TeamRoles> as(Role role, Me me) {
        return among(me.teamsAs(role));
    }

    /** Where snippets are kept: the teams that one mentors in, then those that one only leads. */
    public static List<Me.TeamRoles> coached(Me me) {
        return Stream.concat(me.teamsAs(Role.MENTOR).stream(), me.teamsAs(Role.LEAD).stream())
                .distinct()
                .toList();
    }

    /** The one of these that was chosen last, else the first one; empty if there is none. */
    public static Optional<Me.TeamRoles> among(List<Me.TeamRoles> teams) {
        Optional<Me.TeamRoles> current = inWindow().latestFirst().stream()
                .flatMap(chosen -> teams.stream().filter(team -> team.team().equals(chosen)))
                .findFirst();
        if (current.isPresent() || teams.isEmpty()) {
            return current;
        }
        keep(inWindow().last(teams.getFirst().team())); // what a window has shown once stays with it
        return Optional.of(teams.getFirst());
    }

    public static void choose(TeamId team) {
        keep(inWindow().first(team));
        VaadinSession.getCurrent().setAttribute(Choices.class, inWindow());
    }

    /** What is open belongs to a team: until the next screen is entered, that is the current one. */
    public static void about(TeamId team) {
        keep(inWindow().first(team));
        ComponentUtil.setData(UI.getCurrent(), About.class, new About(team));
    }

    /** The team of what is open; empty on a screen that goes by the choice. */
    public static Optional<TeamId> ofWhatIsOpen() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), About.class))
                .map(About::team);
    }

    /** Another screen is entered. */
    public static void leave() {
        ComponentUtil.setData(UI.getCurrent(), About.class, null);
    }

    private static Choices inWindow() {
        @Nullable Choices own = ComponentUtil.getData(UI.getCurrent(), Choices.class);
        return own != null
                ? own
                : Objects.requireNonNullElse(
                        VaadinSession.getCurrent().getAttribute(Choices.class), new Choices(List.of()));
    }

    private static void keep(Choices choices) {
        ComponentUtil.setData(UI.getCurrent(), Choices.class, choices);
    }

    /** Several, since one may lead some teams and mentor in others. */
    private record Choices(List<TeamId> latestFirst) implements Serializable {

        Choices first(TeamId team) {
            List<TeamId> all = new ArrayList<>(List.of(team));
            latestFirst.stream().filter(each -> !each.equals(team)).forEach(all::add);
            return new Choices(List.copyOf(all));
        }

        Choices last(TeamId team) {
            List<TeamId> all = new ArrayList<>(latestFirst);
            all.add(team);
            return new Choices(List.copyOf(all));
        }
    }

    private record About(TeamId team) implements Serializable {}
}
