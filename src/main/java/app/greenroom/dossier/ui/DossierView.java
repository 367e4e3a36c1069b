package app.greenroom.dossier.ui;

import static app.greenroom.dossier.ui.DossierPageTexts.SAY;

import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.DossierSource;
import app.greenroom.dossier.DossierWriter;
import app.greenroom.dossier.RevisionService;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Leads;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One dossier of the library, to read. */
@Route("dossiers/:dossier")
@PermitAll
class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DossierService dossiers;
    private final RevisionService revisions;
    private final DossierWriter writer;
    private final LiveUpdates live;
    private String title = "";
    private int shownRevision;
    private @Nullable DossierPast past;

    DossierView(DossierService dossiers, RevisionService revisions, DossierWriter writer, LiveUpdates live) {
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.writer = writer;
        this.live = live;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DossierId id = DossierId.parse(event.getRouteParameters().get("dossier").orElseThrow(NotFound::new));
        Dossier shown = show(id);
        CurrentTeam.about(shown.team());
        live.watch(this, Set.of(LiveTopic.team(shown.team())), () -> reread(id));
    }

    @Override
    public String getPageTitle() {
        return title + " · Greenroom";
    }

    private Dossier show(DossierId id) {
        DossierContents contents = dossiers.open(id);
        Dossier dossier = contents.dossier();
        title = dossier.title();
        shownRevision = dossier.revision();
        past = new DossierPast(revisions, dossier.id());
        removeAll();
        add(header(dossier), new DossierText(contents, "dossiers/" + dossier.id()), past);
        return dossier;
    }

    /** Unless there is a new revision, the text stays, and with it the place that is read. */
    private void reread(DossierId id) {
        Dossier dossier = dossiers.open(id).dossier();
        if (dossier.revision() != shownRevision) {
            show(id);
            return;
        }
        replace(getChildren().findFirst().orElseThrow(), header(dossier));
        if (past != null) {
            past.show();
        }
    }

    private PageHeader header(Dossier dossier) {
        Button assign =
                Leads.away(new Button(SAY.assign(), pressed -> UI.getCurrent().navigate("assign/" + dossier.id())));
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.setVisible(!dossier.archived());
        Button archive = new Button(
                dossier.archived() ? SAY.restore() : SAY.archive(), pressed -> archive(dossier, !dossier.archived()));
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        Button again = Leads.away(new Button(
                SAY.importNewText(), pressed -> UI.getCurrent().navigate("dossiers/" + dossier.id() + "/import")));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setVisible(!dossier.archived());
        MarkdownLink export = new MarkdownLink(SAY.download(), () -> exported(dossier.id()));
        PageHeader header = new PageHeader(dossier.title(), imported(dossier), export, archive, again, assign);
        if (dossier.archived()) {
            header.addBelow(new Chip(SAY.archivedDossier(), Chip.Tone.GREY));
        }
        return header;
    }

    private static String imported(Dossier dossier) {
        String when = Times.current().ago(dossier.importedAt());
        return dossier.revision() == 1 ? SAY.importedAt(when) : SAY.revisionImportedAt(dossier.revision(), when);
    }

    private void archive(Dossier dossier, boolean away) {
        dossiers.archive(dossier.id(), away);
        reread(dossier.id());
        Notice.undoable(away ? SAY.archived() : SAY.restored(), () -> {
            dossiers.archive(dossier.id(), !away);
            reread(dossier.id());
        });
    }

    private DossierSource exported(DossierId id) {
        return writer.markdown(dossiers.open(id));
    }
}
