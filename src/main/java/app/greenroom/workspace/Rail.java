package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.team.Me;
import app.greenroom.ui.Icon;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.PersonBadge;
import app.greenroom.ui.PressButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The navigation: a rail on wide screens, icons on narrow ones, and on a phone a bar at the bottom with the first few
 * entries; there the rest opens above it.
 */
class Rail extends Nav {

    private static final int IN_THE_BAR = 4;
    private static final Set<String> EVERYBODYS = Set.of("help", "settings");
    private static final String REST = "rail-rest";

    private final Runnable logout;
    private final List<Anchor> links = new ArrayList<>();
    private final UnorderedList bar = new UnorderedList();
    private final UnorderedList others = new UnorderedList();
    private final Div strip = new Div();
    private Me me;
    private OwnPreps own;
    private String path = "";
    private List<Object> team = List.of();

    Rail(Me me, OwnPreps own, Runnable logout) {
        this.logout = logout;
        this.me = me;
        this.own = own;
        addClassName("rail");
        strip.addClassName("team-strip");
        setAriaLabel(SAY.mainMenu());
        lay();
    }

    /** The team, on top of a phone's page. */
    Div strip() {
        return strip;
    }

    /** Shows what somebody has now. */
    void show(Me now, OwnPreps theirs) {
        me = now;
        own = theirs;
        lay();
    }

    /** Marks the entry of the screen that is open. */
    void mark(String open) {
        path = open;
        if (team.equals(RailTeam.told(me, path))) {
            markLinks();
        } else {
            lay();
        }
    }

    /** The keys that lead to its entries. */
    KeyGroup keys() {
        List<KeyGroup.Press> keys = links.stream()
                .filter(link -> link.getElement().hasAttribute("data-go"))
                .filter(link -> !EVERYBODYS.contains(link.getHref()))
                .map(link -> new KeyGroup.Press(
                        "g " + link.getElement().getAttribute("data-go"),
                        link.getTitle().orElse("")))
                .toList();
        return new KeyGroup(SAY.goTo(), keys);
    }

    private void lay() {
        removeAll();
        team = RailTeam.told(me, path);
        links.clear();
        bar.removeAll();
        others.removeAll();
        for (Screen screen : Screen.of(me)) {
            entry(link(screen.title(), screen.path(), new Icon(screen.icon()), screen.key()));
            if (screen.path().equals("today")) {
                own.all()
                        .forEach(prep ->
                                entry(link(prep.name(), PrepTabs.Tab.OVERVIEW.of(prep.id()), new Icon("dossier"), "")));
            }
        }
        Div rest = new Div(others, foot());
        rest.setId(REST);
        rest.addClassName(REST);
        rest.getElement().setAttribute("popover", "auto");
        rest.addComponentAsFirst(RailTeam.inTheRest(me, path, this::lay));
        strip.removeAll();
        RailTeam.onTop(me, path, REST).ifPresent(strip::add);
        add(brand(), RailTeam.inTheRail(me, path, this::lay), bar, more(), rest);
        markLinks();
    }

    private void entry(Anchor link) {
        (links.size() <= IN_THE_BAR ? bar : others).add(new ListItem(link));
    }

    /** The entry whose address is the longest part of the open one's. */
    private void markLinks() {
        Optional<Anchor> open = links.stream()
                .filter(link -> (path + "/").startsWith(link.getHref() + "/"))
                .max(Comparator.comparingInt(link -> link.getHref().length()));
        for (Anchor link : links) {
            if (open.filter(link::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private Anchor brand() {
        Anchor brand = new Anchor(MainLayout.startOf(me), new Icon("greenroom"), new Span("Greenroom"));
        brand.addClassName("brand");
        return brand;
    }

    private static NativeButton more() {
        NativeButton more = new NativeButton();
        more.add(new Icon("more"), new Span(SAY.more()));
        more.addClassNames("rail-link", "rail-more");
        more.getElement().setAttribute("popovertarget", REST);
        return more;
    }

    private Div foot() {
        Screen help = Screen.HELP;
        Anchor self = link(
                me.person().name(),
                "settings",
                PersonBadge.avatar(me.person().id(), me.person().name()),
                "s");
        NativeButton leave = new PressButton(SAY.logOut(), logout::run);
        leave.addClassName("rail-logout");
        leave.addComponentAsFirst(new Icon("logout"));
        Div foot = new Div(find(), link(help.title(), help.path(), new Icon(help.icon()), help.key()), self, leave);
        foot.addClassName("rail-foot");
        return foot;
    }

    /** Opens the palette, which listens for it in the browser. */
    private static NativeButton find() {
        NativeButton find = new NativeButton();
        find.add(new Icon("search"), new Span(SAY.find()));
        find.addClassNames("rail-link", "rail-find");
        find.setTitle(SAY.findByKey());
        find.getElement().setAttribute("data-palette", true);
        return find;
    }

    private Anchor link(String title, String href, Component picture, String key) {
        Span words = new Span(title);
        words.getElement().setAttribute("dir", "auto");
        Anchor link = new Anchor(href, picture, words);
        link.addClassName("rail-link");
        link.setTitle(title);
        if (!key.isEmpty()) {
            link.getElement().setAttribute("data-go", key);
        }
        links.add(link);
        return link;
    }
}
