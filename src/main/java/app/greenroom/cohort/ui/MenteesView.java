package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.CohortService;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A mentor's people: who is at risk and why, and how their topics stand. */
@Route("mentees")
@PermitAll
class MenteesView extends Div implements HasDynamicTitle {

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
        add(new PageHeader(SAY.myPeople(), SAY.myPeopleShown()), content);
        watch(Set.of(LiveTopic.person(people.me().person().id())));
        read();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.myPeople());
    }

    private void read() {
        rows = cohort.mentored();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(new EmptyState(SAY.noCandidates(), SAY.noCandidatesOfMentor()));
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
