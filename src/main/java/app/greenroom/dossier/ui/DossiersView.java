package app.greenroom.dossier.ui;

import static app.greenroom.dossier.ui.DossierPageTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.DossierSummary;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.team.PeopleService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Leads;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The team's library. */
@Route("dossiers")
@PermitAll
class DossiersView extends Div implements HasKeys, HasDynamicTitle {

    private final DossierService dossiers;
    private final TeamId team;
    private final DossierTable table = new DossierTable(this::archive);
    private final TextField search = new TextField();
    private final Checkbox archived = new Checkbox(SAY.showArchived());
    private final Div content = new Div();
    private List<DossierSummary> rows = List.of();

    DossiersView(DossierService dossiers, PeopleService people, LiveUpdates live) {
        this.dossiers = dossiers;
        this.team = CurrentTeam.as(Role.LEAD, people.me())
                .orElseThrow(NotFound::new)
                .team();
        addClassName("page");
        search.addClassName("table-search");
        search.setPlaceholder(SAY.searchExample());
        search.setAriaLabel(SAY.searchDossiers());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> filter());
        archived.addValueChangeListener(chosen -> filter());
        Div toolbar = new Div(search, archived);
        toolbar.addClassName("toolbar");
        content.add(toolbar, table);
        add(new PageHeader(SAY.dossiers(), null, importButton()), content);
        live.watch(this, Set.of(LiveTopic.team(team)), this::read);
        read();
        filter();
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(KeyGroup.rows());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.dossiers());
    }

    private void read() {
        rows = dossiers.inTeam(team);
        if (rows.isEmpty()) {
            content.setVisible(false);
            add(empty());
        } else {
            content.setVisible(true);
            getChildren().filter(EmptyState.class::isInstance).toList().forEach(this::remove);
            archived.setVisible(rows.stream().anyMatch(row -> row.dossier().archived()));
            table.setRows(rows);
        }
    }

    private void filter() {
        table.restart();
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        table.setFilter(row -> (archived.getValue() || !row.dossier().archived())
                && (row.dossier().title() + " " + row.importedBy().name())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
    }

    private void archive(DossierSummary row) {
        boolean away = !row.dossier().archived();
        dossiers.archive(row.dossier().id(), away);
        read();
        String title = row.dossier().title();
        Notice.undoable(away ? SAY.archivedTitle(title) : SAY.restoredTitle(title), () -> {
            dossiers.archive(row.dossier().id(), !away);
            read();
        });
    }

    private static EmptyState empty() {
        return new EmptyState(SAY.noDossiers(), SAY.noDossiersHelp(), importButton());
    }

    private static Button importButton() {
        Button button = Leads.away(
                new Button(SAY.importDossier(), pressed -> UI.getCurrent().navigate("import")));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
