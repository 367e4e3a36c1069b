package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.ui.AssignmentBatch;
import app.greenroom.assignment.ui.AssignmentPanel;
import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.CohortService;
import app.greenroom.cohort.Risk;
import app.greenroom.cohort.ui.CohortPick.Part;
import app.greenroom.importing.ui.ImportStart;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.team.PeopleService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Leads;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.PlainButton;
import app.greenroom.ui.Segments;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;

/** The team's assignments at a glance; a row opens beside the list, and several are worked on together. */
@Route("cohort")
@PermitAll
class CohortView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasKeys {

    /** How the assignments are laid out. */
    private enum Shape {
        LIST,
        TOPICS
    }

    private final CohortService cohort;
    private final AssignmentService assignments;
    private final ObjectProvider<ImportStart> importStart;
    private final Clock clock;
    private final TeamId team;
    private final PageHeader header = new PageHeader(SAY.cohort());
    private final Selection selection = new Selection(this::showSelection);
    private final CohortTable table = new CohortTable(this::open, selection);
    private final CohortFilters filters;
    private final ColumnChoice columns = new ColumnChoice(hidden -> pick(pick -> pick.hiding(hidden)));
    private final AssignmentBatch batch;
    private final RemindButton remind;
    private final Div nobody = new Div();
    private final Div content = new Div();
    private final Div side = new Div();
    private final Div facts = new Div();
    private final RiskBar risks;
    private final HeatGrid heat = new HeatGrid(this::open);
    private final Segments<Shape> shapes;
    private CohortPick pick = new CohortPick(Map.of());
    private List<CohortRow> rows = List.of();
    private List<CohortRow> shown = List.of();

    CohortView(
            CohortService cohort,
            AssignmentService assignments,
            PeopleService people,
            LiveUpdates live,
            ObjectProvider<ImportStart> importStart,
            Clock clock) {
        this.cohort = cohort;
        this.assignments = assignments;
        this.importStart = importStart;
        this.clock = clock;
        this.team = CurrentTeam.as(Role.LEAD, people.me())
                .orElseThrow(NotFound::new)
                .team();
        this.risks = new RiskBar(cohort, this::takeRisk);
        this.shapes = new Segments<>(
                SAY.view(),
                List.of(Shape.values()),
                each -> SAY.shape(each),
                each -> pick(pick -> pick.with(Part.TOPICS, each == Shape.TOPICS)));
        this.filters = new CohortFilters(clock, this::pick);
        this.remind = new RemindButton(cohort);
        this.batch = new AssignmentBatch(
                assignments,
                () -> assignments.choices(team),
                this::changed,
                remind,
                new PlainButton(
                        SAY.selectAll(),
                        () -> selection.set(shown.stream().map(CohortRow::id).toList())),
                new PlainButton(SAY.clear(), () -> selection.set(List.of())));
        table.onColumnSort((column, descends) -> pick(pick -> pick.sortedBy(column, descends)));
        nobody.addClassName("nobody-fits");
        nobody.getElement().setAttribute("role", "status");
        nobody.add(new Span(SAY.noneFits()), new PlainButton(SAY.clearFilters(), this::showEverybody));
        addClassNames("page", "page-wide", "cohort-page");
        add(header, content, side);
        live.watch(this, Set.of(LiveTopic.team(team)), this::read);
    }

    /** The address says what to look at; a row that it names opens. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        take(CohortPick.of(event.getLocation().getQueryParameters()));
        risks.take(pick.risk().orElse(null));
        side.removeAll();
        table.select(null);
        read();
        if (openedRow().isPresent()) {
            showPanel();
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.cohort());
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.rows());
    }

    private void read() {
        boolean wasEmpty = rows.isEmpty();
        rows = cohort.inTeam(team);
        if (rows.isEmpty()) {
            content.removeAll();
            content.add(importStart.getObject().opened(team, SAY.noCandidates(), SAY.noCandidatesOfLead()));
            return;
        }
        if (wasEmpty) {
            showTable();
        }
        risks.show(rows);
        show();
        header.setSubtitle(subtitle());
        openedRow().ifPresent(this::showFacts);
    }

    /** Of the panel, only what others change is drawn anew: what the lead is editing there stays. */
    private void showFacts(CohortRow row) {
        facts.removeAll();
        facts.add(new CohortFacts(row));
    }

    private Optional<CohortRow> openedRow() {
        return pick.open()
                .flatMap(id -> rows.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    private void showTable() {
        Div toolbar = new Div(shapes, filters, columns);
        toolbar.addClassNames("toolbar", "cohort-tools");
        content.removeAll();
        content.add(toolbar, risks, batch, table, heat, nobody);
        Button assign = Leads.away(
                new Button(SAY.assignDossier(), pressed -> UI.getCurrent().navigate("assign")));
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        header.setSide(assign);
    }

    private String subtitle() {
        long open = rows.stream().filter(row -> !row.ended()).count();
        long candidates = rows.stream()
                .filter(row -> !row.ended())
                .map(row -> row.summary().candidate().id())
                .distinct()
                .count();
        return SAY.inAll(open, candidates);
    }

    /** Looks at something else, and says so in the address. */
    private void pick(SerializableFunction<CohortPick, CohortPick> change) {
        take(change.apply(pick));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("cohort", pick.address()));
        show();
    }

    /** Who looks for something else begins at the top of it. */
    private void take(CohortPick now) {
        if (!now.looksAtTheSame(pick)) {
            table.restart();
            heat.restart();
        }
        pick = now;
    }

    private void showEverybody() {
        risks.take(null);
        pick(CohortPick::ofEverybody);
        filters.focus(); // the button is gone
    }

    private void takeRisk() {
        Risk taken = risks.taken();
        pick(pick -> pick.with(Part.RISK, taken == null ? null : CohortPick.key(taken)));
    }

    private void show() {
        boolean topics = pick.has(Part.TOPICS);
        Predicate<CohortRow> wanted = pick.admits(clock);
        shown = rows.stream().filter(wanted).toList();
        shapes.take(topics ? Shape.TOPICS : Shape.LIST);
        filters.show(rows, pick);
        columns.show(pick.hidden());
        columns.setVisible(!topics);
        nobody.setVisible(shown.isEmpty());
        table.setVisible(!topics && !shown.isEmpty());
        heat.setVisible(topics && !shown.isEmpty());
        if (topics) {
            heat.show(shown);
        } else {
            table.hideColumns(pick.hidden());
            table.show(shown, pick.sort(), pick.has(Part.DESC));
        }
        showSelection();
    }

    private void showSelection() {
        List<CohortRow> selected = pick.has(Part.TOPICS) ? List.of() : selection.among(shown);
        batch.show(selected.stream().map(CohortRow::summary).toList());
        remind.show(selected);
    }

    private void open(AssignmentId id) {
        pick(pick -> pick.with(Part.OPEN, id.toString()));
        showPanel().focus();
    }

    private AssignmentPanel showPanel() {
        CohortRow row = openedRow().orElseThrow(NotFound::new);
        table.select(row.id());
        showFacts(row);
        AssignmentPanel panel = new AssignmentPanel(
                assignments, row.summary(), assignments.choices(team), facts, this::changed, this::close);
        side.removeAll();
        side.add(panel);
        return panel;
    }

    private void changed() {
        read();
        if (openedRow().isPresent()) {
            showPanel().focus();
        }
    }

    private void close() {
        pick.open().ifPresent(table::focusRow);
        pick(pick -> pick.with(Part.OPEN, null));
        side.removeAll();
        table.select(null);
    }
}
