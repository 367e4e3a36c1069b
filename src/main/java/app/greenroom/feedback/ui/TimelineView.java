package app.greenroom.feedback.ui;

import static app.greenroom.feedback.ui.FeedbackPageTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

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
import app.greenroom.ui.Titles;
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

    private final TimelineService timelines;
    private final LiveUpdates live;
    private final String everything = SAY.all();
    private final Segments<String> kinds = new Segments<>(SAY.show(), kindNames(), name -> name, this::choose);
    private final TextField search = new TextField();
    private final Div tools = new Div(search, kinds);
    private final ToldList list = new ToldList();
    private final NativeButton more = new NativeButton(SAY.showOlder(), pressed -> showOlder());
    private final Div empty = new Div();
    private @Nullable UserId person;
    private String title = Titles.page(SAY.history());
    private String kind = everything;
    private int most = PAGE;

    TimelineView(TimelineService timelines, LiveUpdates live) {
        this.timelines = timelines;
        this.live = live;
        addClassNames("page", "timeline-page");
        kinds.take(everything);
        tools.addClassName("toolbar");
        search.setPlaceholder(COMMON.search());
        search.setAriaLabel(SAY.searchFeedback());
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
        title = Titles.page(SAY.feedbackFor(name));
        removeAll();
        add(new PageHeader(name, SAY.historyIntro()), tools, empty, list, more);
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
        boolean all = kind.equals(everything) && search.isEmpty();
        tools.setVisible(!all || !timeline.told().isEmpty());
        empty.removeAll();
        if (timeline.told().isEmpty()) {
            empty.add(
                    all
                            ? new EmptyState(
                                    SAY.noneYet(),
                                    SAY.noneYetWhy(timeline.candidate().name()))
                            : new EmptyState(SAY.noMatches(), SAY.noMatchesHelp()));
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

    private List<String> kindNames() {
        List<String> names = new ArrayList<>(List.of(everything));
        List.of(Told.Kind.values()).forEach(each -> names.add(each.title()));
        return names;
    }
}
