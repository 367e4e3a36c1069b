package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.account.session.OpenSessions;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.comment.ui.composer.DraftSent;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Times;
import app.greenroom.workspace.palette.Destinations;
import app.greenroom.workspace.palette.Hit;
import app.greenroom.workspace.palette.Palette;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shell: the rail with the screens of one's roles, and the screen itself. */
@Layout
@PermitAll
@CssImport("./styles/greenroom.css")
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@NpmPackage(value = "@fontsource-variable/source-serif-4", version = "5.3.1")
@JsModule("./typing/inserted.ts")
@JsModule("./notices/notices.ts")
@JsModule("./connection/connection.ts")
@JsModule("./shape/shape.ts")
@JsModule("./focus/focus-kept.ts")
@JsModule("./pressing/pressing.ts")
class MainLayout extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final Main content = new Main();
    private final Rail rail;
    private final Receipt receipt = new Receipt();
    private final PeopleService people;
    private final AssignmentService assignments;
    private final RoleNewsNotice roleNews;
    private Me me;
    private @Nullable HasElement screen;

    MainLayout(
            PeopleService people,
            AssignmentService assignments,
            Destinations destinations,
            LiveUpdates live,
            OpenSessions logins) {
        this.people = people;
        this.assignments = assignments;
        me = people.me();
        roleNews = new RoleNewsNotice(people);
        rail = new Rail(me, own(me), logins::logOut);
        addClassName("shell");
        add(
                new SkipLink(content),
                rail,
                rail.strip(),
                content,
                new KeySheet(this::keys),
                new Palette(destinations, this::screens, this::keys),
                receipt);
        live.watch(this, Set.of(LiveTopic.person(me.person().id())), this::reread);
        addAttachListener(attached -> {
            roleNews.look();
            Registration drafts = DraftSent.listen(attached.getUI(), receipt::forget);
            addDetachListener(detached -> {
                drafts.remove();
                detached.unregisterListener();
            });
        });
    }

    @Override
    public void showRouterLayoutContent(HasElement screen) {
        this.screen = screen;
        content.getElement().appendChild(screen.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement screen) {
        this.screen = null;
        content.getElement().removeAllChildren();
    }

    /** A screen for another role isn't shown empty: it isn't there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CurrentTeam.leave();
        if (!event.isErrorEvent()
                && !Screen.isOpenTo(people.me(), event.getLocation().getPath())) {
            event.rerouteToError(new NotFound(), "");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rail.mark(event.getLocation().getPath());
        receipt.next();
    }

    /** With a role, screens may be lost: the open one is entered again, and says so if it is among them. */
    private void reread() {
        Me now = people.me();
        boolean poorer = !roles(now).containsAll(roles(me));
        me = now;
        rail.show(now, own(now));
        roleNews.look();
        if (poorer) {
            UI ui = UI.getCurrent();
            var _ = ui.access(() -> ui.refreshCurrentRoute(false)); // a screen may do more than read when it is entered
        }
    }

    private List<KeyGroup> keys() {
        List<KeyGroup> keys = new ArrayList<>();
        if (screen instanceof HasKeys keyed) {
            keys.addAll(keyed.keys());
        }
        if (screen != null) {
            keys.addAll(GoKeys.on(screen));
        }
        keys.add(rail.keys());
        keys.add(KeySheet.everywhere());
        return keys;
    }

    private List<Hit> screens() {
        return Stream.concat(Screen.of(me).stream(), Stream.of(Screen.SETTINGS, Screen.HELP))
                .map(screen -> Hit.page(screen.title(), SAY.page(), screen.path()))
                .toList();
    }

    private OwnPreps own(Me of) {
        return of.roles().contains(Role.CANDIDATE) ? OwnPreps.of(assignments.mine(), Times.current()) : OwnPreps.NONE;
    }

    private static Set<Map.Entry<TeamId, Role>> roles(Me of) {
        return of.teams().stream()
                .flatMap(team -> team.roles().stream().map(role -> Map.entry(team.team(), role)))
                .collect(Collectors.toSet());
    }

    /** Where somebody with these roles starts. */
    static String startOf(Me me) {
        if (me.roles().contains(Role.CANDIDATE)) {
            return "today";
        }
        if (me.roles().contains(Role.MENTOR)) {
            return "queue";
        }
        if (me.roles().contains(Role.LEAD)) {
            return "cohort";
        }
        return me.admin() ? "admin" : "welcome";
    }
}
