package app.greenroom.dossier.ui;

import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierContents;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.DossierSource;
import app.greenroom.live.LiveTopic;
import app.greenroom.live.LiveUpdates;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One dossier of the library, to read. */
@Route("dossiers/:dossier")
@PermitAll
@CssImport("./styles/dossier.css")
class DossierView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DossierService dossiers;
    private final LiveUpdates live;
    private String title = "";

    DossierView(DossierService dossiers, LiveUpdates live) {
        this.dossiers = dossiers;
        this.live = live;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DossierId id = DossierId.parse(event.getRouteParameters().get("dossier").orElseThrow(NotFound::new));
        Dossier shown = show(id);
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
        removeAll();
        add(header(dossier), new DossierText(contents));
        return dossier;
    }

    /** Only its heading changes after it was saved; the text stays, and with it the place that is read. */
    private void reread(DossierId id) {
        Dossier dossier = dossiers.open(id).dossier();
        replace(getChildren().findFirst().orElseThrow(), header(dossier));
    }

    private PageHeader header(Dossier dossier) {
        Button assign = new Button("Assign", pressed -> UI.getCurrent().navigate("assign/" + dossier.id()));
        assign.addThemeVariants(ButtonVariant.PRIMARY);
        assign.setVisible(!dossier.archived());
        Button archive = new Button(
                dossier.archived() ? "Restore" : "Archive", pressed -> archive(dossier, !dossier.archived()));
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        Anchor source = new Anchor(DownloadHandler.fromInputStream(request -> source(dossier)), "Download the source");
        PageHeader header = new PageHeader(
                dossier.title(), "Imported " + Times.current().ago(dossier.importedAt()), source, archive, assign);
        if (dossier.archived()) {
            header.addBelow(new Chip("archived", Chip.Tone.GREY));
        }
        return header;
    }

    private void archive(Dossier dossier, boolean away) {
        dossiers.archive(dossier.id(), away);
        reread(dossier.id());
        Notice.undoable(away ? "Archived" : "Restored", () -> {
            dossiers.archive(dossier.id(), !away);
            reread(dossier.id());
        });
    }

    private DownloadResponse source(Dossier dossier) {
        DossierSource source = dossiers.source(dossier.id());
        byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
        String name = source.fileName() == null ? "dossier.md" : source.fileName();
        return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/markdown;charset=utf-8", bytes.length);
    }
}
