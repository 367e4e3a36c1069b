package app.greenroom.workspace;

import app.greenroom.access.Role;
import app.greenroom.people.Me;
import app.greenroom.ui.Icon;
import app.greenroom.ui.PersonBadge;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The navigation: a rail on wide screens, icons on narrow ones, a bar at the bottom of a phone. */
class Rail extends Nav {

    private record Screen(String title, String path, String icon, Predicate<Me> shown) {}

    private static final List<Screen> SCREENS = List.of(
            new Screen("Today", "today", "today", holding(Role.CANDIDATE)),
            new Screen("Queue", "queue", "queue", holding(Role.MENTOR)),
            new Screen("Cohort", "cohort", "cohort", holding(Role.LEAD)),
            new Screen("Dossiers", "dossiers", "dossier", holding(Role.LEAD)),
            new Screen("Import", "import", "import", holding(Role.LEAD)),
            new Screen("Assign", "assign", "assign", holding(Role.LEAD)),
            new Screen("People", "people", "people", holding(Role.LEAD)),
            new Screen("Instance", "admin", "instance", Me::admin));

    private final Runnable logout;
    private final List<Anchor> links = new ArrayList<>();
    private String current = "";

    Rail(Runnable logout) {
        this.logout = logout;
        addClassName("rail");
        getElement().setAttribute("aria-label", "Main");
    }

    void show(Me me) {
        removeAll();
        links.clear();
        UnorderedList list = new UnorderedList();
        SCREENS.stream()
                .filter(screen -> screen.shown().test(me))
                .forEach(
                        screen -> list.add(new ListItem(link(screen.title(), screen.path(), new Icon(screen.icon())))));
        add(brand(me), list, foot(me));
        mark(current);
    }

    /** Marks the item of the screen that is open. */
    void mark(String firstSegment) {
        current = firstSegment;
        links.forEach(link -> {
            if (link.getHref().equals(firstSegment)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static Anchor brand(Me me) {
        Anchor brand = new Anchor(MainLayout.startOf(me), new Icon("greenroom"), new Span("Greenroom"));
        brand.addClassName("brand");
        return brand;
    }

    private Div foot(Me me) {
        Anchor self = link(
                me.person().name(),
                "settings",
                PersonBadge.avatar(me.person().id(), me.person().name()));
        NativeButton leave = new NativeButton("Log out", pressed -> logout.run());
        leave.addClassName("rail-logout");
        leave.addComponentAsFirst(new Icon("logout"));
        Div foot = new Div(self, leave);
        foot.addClassName("rail-foot");
        return foot;
    }

    private Anchor link(String title, String path, Component picture) {
        Span words = new Span(title);
        words.getElement().setAttribute("dir", "auto");
        Anchor link = new Anchor(path, picture, words);
        link.addClassName("rail-link");
        link.getElement().setAttribute("title", title);
        links.add(link);
        return link;
    }

    private static Predicate<Me> holding(Role role) {
        return me -> me.roles().contains(role);
    }
}
