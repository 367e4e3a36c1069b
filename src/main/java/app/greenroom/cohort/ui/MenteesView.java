package app.greenroom.cohort.ui;

import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.CohortService;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A mentor's people: who is at risk and why, and how their topics stand. */
@Route("mentees")
@PermitAll
@PageTitle("My people · Greenroom")
class MenteesView extends Div {

    private final CohortService cohort;
    private final LiveUpdates live;
    private final Div content = new Div();
    private final RiskBar risks;
    private final HeatGrid heat = new HeatGrid(MenteesView::open).withTold();
    private final Set<LiveTopic> watched = new HashSet<>();
    private List<CohortRow> rows = List.of();

    MenteesView(CohortService cohort, PeopleService people, LiveUpdates live) {
        this.cohort = cohort;
        this.live = live;
        this.risks = new RiskBar(cohort, this::show);
        addClassNames("page", "page-wide", "cohort-page");
        add(
                new PageHeader("My people", "Their predicted readiness on interview day, soonest interview first."),
                content);
        watch(Set.of(LiveTopic.person(people.me().person().id())));
        read();
    }

    private void read() {
        rows = cohort.mentored();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(new EmptyState(
                    "No candidates yet",
                    "When a team lead assigns you a candidate, their readiness will appear here."));
            return;
        }
        content.add(risks, heat);
        risks.show(rows);
        show();
        rows.forEach(row -> watch(LiveTopic.whole(row.id())));
    }

    private void show() {
        heat.show(rows.stream().filter(risks::admits).toList());
    }

    private void watch(Set<LiveTopic> topics) {
        if (watched.addAll(topics)) {
            live.watch(this, topics, this::read);
        }
    }

    private static void open(AssignmentId id) {
        UI.getCurrent().navigate("prep/" + id + "/readiness");
    }
}
