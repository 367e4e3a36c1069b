package app.greenroom.cohort.ui;

import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.ui.AssignmentPanel;
import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.CohortService;
import app.greenroom.dossier.ui.ImportStart;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.people.PeopleService;
import app.greenroom.people.ui.CurrentTeam;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Leads;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Segments;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The team's assignments at a glance; a row opens beside the list. */
@Route("cohort")
@PermitAll
@PageTitle("Cohort · Greenroom")
class CohortView extends Div implements HasKeys {

    /** How the assignments are laid out. */
    private enum Shape {
        LIST("List"),
        TOPICS("Topics");

        private final String title;

        Shape(String title) {
            this.title = title;
        }
    }

    private final CohortService cohort;
    private final AssignmentService assignments;
    private final ObjectProvider<ImportStart> importStart;
    private final TeamId team;
    private final PageHeader header = new PageHeader("Cohort");
    private final CohortTable table = new CohortTable(this::open);
    private final TextField search = new TextField();
    private final Checkbox ended = new Checkbox("Show ended ones");
    private final Div content = new Div();
    private final Div side = new Div();
    private final Div facts = new Div();
    private final RiskBar risks;
    private final HeatGrid heat = new HeatGrid(this::open);
    private final Segments<Shape> shapes;
    private Shape shape = Shape.LIST;
    private List<CohortRow> rows = List.of();
    private @Nullable AssignmentId opened;

    CohortView(
            CohortService cohort,
            AssignmentService assignments,
            PeopleService people,
            LiveUpdates live,
            ObjectProvider<ImportStart> importStart) {
        this.cohort = cohort;
        this.assignments = assignments;
        this.importStart = importStart;
        this.team = CurrentTeam.as(Role.LEAD, people.me())
                .orElseThrow(NotFound::new)
                .team();
        this.risks = new RiskBar(cohort, this::filter);
        this.shapes = new Segments<>("How to lay it out", List.of(Shape.values()), each -> each.title, this::lay);
        addClassNames("page", "page-wide", "cohort-page");
        search.addClassName("table-search");
        search.setPlaceholder("Search people or preparations");
        search.setAriaLabel("Search assignments");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> filter());
        ended.addValueChangeListener(chosen -> filter());
        add(header, content, side);
        live.watch(this, Set.of(LiveTopic.team(team)), this::read);
        read();
        filter();
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.ROWS);
    }

    private void read() {
        boolean wasEmpty = rows.isEmpty();
        rows = cohort.inTeam(team);
        if (rows.isEmpty()) {
            content.removeAll();
            content.add(importStart
                    .getObject()
                    .opened(
                            team,
                            "Nobody prepares yet",
                            "Paste a dossier, or try it with our sample. Then assign it."));
            return;
        }
        if (wasEmpty) {
            showTable();
        }
        ended.setVisible(rows.stream().anyMatch(CohortRow::ended));
        table.setRows(rows);
        risks.show(rows);
        filter();
        header.setSubtitle(subtitle());
        openedRow().ifPresent(this::showFacts);
    }

    /** Of the panel, only what others change is drawn anew: what the lead is editing there stays. */
    private void showFacts(CohortRow row) {
        facts.removeAll();
        facts.add(new CohortFacts(row));
    }

    private Optional<CohortRow> openedRow() {
        return rows.stream().filter(row -> row.id().equals(opened)).findFirst();
    }

    private void showTable() {
        Div toolbar = new Div(shapes, search, ended);
        toolbar.addClassName("toolbar");
        content.removeAll();
        content.add(risks, toolbar, table, heat);
        lay(shape);
        Button assign = Leads.away(
                new Button("Assign a dossier", pressed -> UI.getCurrent().navigate("assign")));
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
        return open
                + (open == 1 ? " preparation by " : " preparations by ")
                + candidates
                + (candidates == 1 ? " candidate" : " candidates");
    }

    private void filter() {
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        Predicate<CohortRow> wantedOnes = row -> (ended.getValue() || !row.ended())
                && risks.admits(row)
                && CohortTable.words(row).toLowerCase(Locale.ROOT).contains(wanted);
        table.setFilter(wantedOnes);
        if (shape == Shape.TOPICS) {
            heat.show(rows.stream().filter(wantedOnes).toList());
        }
    }

    private void lay(Shape chosen) {
        shape = chosen;
        shapes.take(chosen);
        table.setVisible(chosen == Shape.LIST);
        heat.setVisible(chosen == Shape.TOPICS);
        filter();
    }

    private void open(AssignmentId id) {
        opened = id;
        table.select(id);
        showPanel().focus();
    }

    private AssignmentPanel showPanel() {
        CohortRow row = openedRow().orElseThrow(NotFound::new);
        showFacts(row);
        AssignmentPanel panel = new AssignmentPanel(
                assignments, row.summary(), assignments.choices(team), facts, this::changed, this::close);
        side.removeAll();
        side.add(panel);
        return panel;
    }

    private void changed() {
        read();
        if (opened != null) {
            showPanel().focus();
        }
    }

    private void close() {
        if (opened != null) {
            table.focusRow(opened);
        }
        opened = null;
        side.removeAll();
        table.select(null);
    }
}
