package app.greenroom.feedback.ui;

import app.greenroom.feedback.AskTold;
import app.greenroom.feedback.Timeline;
import app.greenroom.feedback.TimelineService;
import app.greenroom.feedback.Told;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.UserId;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a mentor told one person, the newest first. */
@Route("people/:person")
@PermitAll
class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    private static final int PAGE = 50;
    private static final String ALL = "All";

    private final TimelineService timelines;
    private final LiveUpdates live;
    private final Segments<String> kinds = new Segments<>("Show", kindNames(), name -> name, this::choose);
    private final TextField search = new TextField();
    private final Div tools = new Div(search, kinds);
    private final ToldList list = new ToldList();
    private final NativeButton more = new NativeButton("Show older", pressed -> showOlder());
    private final Div empty = new Div();
    private @Nullable UserId person;
    private String title = "Feedback history · Greenroom";
    private String kind = ALL;
    private int most = PAGE;

    TimelineView(TimelineService timelines, LiveUpdates live) {
        this.timelines = timelines;
        this.live = live;
        addClassNames("page", "timeline-page");
        kinds.take(ALL);
        tools.addClassName("toolbar");
        search.setPlaceholder("Search");
        search.setAriaLabel("Search your feedback");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(changed -> read());
        more.addClassName("plain-button");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = UserId.parse(event.getRouteParameters().get("person").orElseThrow(NotFound::new));
        Timeline timeline = ask();
        String name = timeline.candidate().name();
        title = "Feedback for " + name + " · Greenroom";
        removeAll();
        add(
                new PageHeader(name, "Your feedback and private notes. Only you can see this page."),
                tools,
                empty,
                list,
                more);
        show(timeline);
        Set<LiveTopic> watched = timeline.assignments().stream()
                .flatMap(each -> LiveTopic.whole(each).stream())
                .collect(Collectors.toSet());
        live.watch(this, watched, this::read);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.rows());
    }

    private void read() {
        show(ask());
    }

    private Timeline ask() {
        Set<Told.Kind> wanted = List.of(Told.Kind.values()).stream()
                .filter(each -> each.title().equals(kind))
                .collect(Collectors.toSet());
        return timelines.told(new AskTold(Objects.requireNonNull(person), wanted, search.getValue(), most));
    }

    private void show(Timeline timeline) {
        list.show(timeline.told());
        more.setVisible(timeline.more());
        boolean all = kind.equals(ALL) && search.isEmpty();
        tools.setVisible(!all || !timeline.told().isEmpty());
        empty.removeAll();
        if (timeline.told().isEmpty()) {
            empty.add(
                    all
                            ? new EmptyState(
                                    "No feedback yet",
                                    "Your comments, verdicts and private notes about "
                                            + timeline.candidate().name() + " will appear here.")
                            : new EmptyState("No matches", "Try a different search or show all."));
        }
    }

    private void choose(String next) {
        kind = next;
        kinds.take(next);
        most = PAGE;
        read();
    }

    private void showOlder() {
        most += PAGE;
        read();
    }

    private static List<String> kindNames() {
        List<String> names = new ArrayList<>(List.of(ALL));
        List.of(Told.Kind.values()).forEach(each -> names.add(each.title()));
        return names;
    }
}
