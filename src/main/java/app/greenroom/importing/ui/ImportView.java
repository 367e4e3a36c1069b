package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ImportPageTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.ImportService;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where dossiers come in: pasted, or as any number of files; below, those that wait to be checked. */
@Route("import")
@PermitAll
class ImportView extends Div implements PasteForm.Actions, DossierUpload.Listener, HasDynamicTitle {

    private final ImportService imports;
    private final TeamId team;
    private final ImportList list;
    private final Div start = new Div();
    private final DossierUpload upload;
    private final DossierDrop drop;
    private final List<ImportDraft> arrived = new ArrayList<>();
    private boolean anyRefused;
    private @Nullable PasteForm form;

    ImportView(ImportService imports, PeopleService people, LiveUpdates live, Clock clock) {
        this.imports = imports;
        Me me = people.me();
        Me.TeamRoles into = CurrentTeam.as(Role.LEAD, me).orElseThrow(NotFound::new);
        this.team = into.team();
        addClassNames("page", "page-wide", "import-page");
        PageHeader header = new PageHeader(SAY.importDossiers(), SAY.forTeam(into.name()));
        list = new ImportList(imports, team, clock);
        start.addClassName("import-start");
        upload = new DossierUpload((file, name) -> imports.readFile(team, file, name), this);
        drop = new DossierDrop(new Div(list, start), upload, this, this::finished);
        add(header, drop);
        showForm(imports.unfinished(team));
        live.watch(this, Set.of(LiveTopic.person(me.person().id())), list::read);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.pageTitle());
    }

    @Override
    public void typed(String text) {
        imports.write(team, text);
        if (form != null) {
            form.refuse(List.of());
        }
    }

    @Override
    public void read(String text) {
        take(imports.read(team, text, null));
    }

    @Override
    public void readAsQuestions(String text) {
        take(imports.readAsQuestions(team, text, null));
    }

    @Override
    public void sample() {
        take(imports.readSample(team));
    }

    @Override
    public void understood(ImportDraft draft) {
        arrived.add(draft);
        list.read();
    }

    @Override
    public void refused(String file, String reason) {
        anyRefused = true;
        list.refuse(file, reason);
    }

    /** One file alone is shown at once; of several the list tells. */
    void finished() {
        boolean single = arrived.size() == 1 && !anyRefused;
        ImportDraft first = single ? arrived.getFirst() : null;
        arrived.clear();
        anyRefused = false;
        if (first != null) {
            open(first);
        }
    }

    /** How files get in. */
    DossierUpload upload() {
        return upload;
    }

    private void take(ImportDraft read) {
        if (read.proposal() == null) {
            showForm(read).bringRefusal();
        } else {
            open(read);
        }
    }

    private static void open(ImportDraft draft) {
        UI.getCurrent().navigate("import/" + draft.id());
    }

    private PasteForm showForm(ImportDraft draft) {
        PasteForm shown = new PasteForm(draft, drop.button(), this);
        form = shown;
        start.removeAll();
        start.add(shown, new DossierHint());
        if (list.isEmpty()) {
            shown.focus();
        }
        return shown;
    }
}
