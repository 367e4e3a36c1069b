package app.greenroom.workspace.today;

import static app.greenroom.workspace.today.TodayTexts.SAY;

import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Keyed;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Times;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the candidate works on, and what to do next. */
@Route("today")
@PermitAll
class TodayView extends Div implements HasKeys, HasDynamicTitle {

    private final TodayService today;
    private final LiveUpdates live;
    private final Keyed preps = new Keyed();
    private final Set<LiveTopic> watched = new HashSet<>();

    TodayView(TodayService today, PeopleService people, LiveUpdates live) {
        this.today = today;
        this.live = live;
        addClassName("page");
        preps.addClassName("stack-loose");
        Times times = Times.current();
        add(new PageHeader(SAY.today(), times.weekday(times.clock().instant())), preps);
        watch(Set.of(LiveTopic.person(people.me().person().id())));
        show();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.today());
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(preps.keys(SAY.next()));
    }

    private void show() {
        List<TodayPrep> now = today.today();
        preps.removeAll();
        List<AssignmentSummary> ended = today.ended();
        if (now.isEmpty()) {
            preps.add(
                    ended.isEmpty()
                            ? new EmptyState(SAY.noDossier(), SAY.noDossierWhy())
                            : new EmptyState(SAY.nothingNow(), SAY.nothingNowWhy()));
        }
        for (int at = 0; at < now.size(); at++) {
            preps.add(new TodayCard(now.get(at), at == 0));
            watch(LiveTopic.whole(now.get(at).summary().assignment().id()));
        }
        ended.forEach(summary -> preps.add(new EndedNote(summary)));
    }

    private void watch(Set<LiveTopic> topics) {
        if (watched.addAll(topics)) {
            live.watch(this, topics, this::show);
        }
    }
}
