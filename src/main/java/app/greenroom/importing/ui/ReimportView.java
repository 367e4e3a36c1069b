package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ReimportTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.ItemKind;
import app.greenroom.importing.Decisions;
import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.ReimportDraft;
import app.greenroom.importing.ReimportService;
import app.greenroom.importing.ui.desk.EditBar;
import app.greenroom.importing.ui.desk.ImportDesk;
import app.greenroom.importing.ui.desk.ImportPreview;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.HasKeys;
import app.greenroom.ui.KeyGroup;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new text for a dossier: first the text, then what was understood of it, then what it changes; then it is saved. */
@Route("dossiers/:dossier/import")
@PermitAll
class ReimportView extends Div
        implements BeforeEnterObserver, PasteForm.Actions, DossierUpload.Listener, HasKeys, HasDynamicTitle {

    private final ReimportService reimports;
    private final DossierService dossiers;
    private final PageHeader header = new PageHeader(SAY.importNewText());
    private final Div content = new Div();
    private final UploadManager uploads = new UploadManager(this, new DossierUpload(this::readFile, this));
    private final Button compare = primary(SAY.viewChanges(), this::compare);
    private final Button save = primary(COMMON.save(), this::save);
    private final MatchPanel matching = new MatchPanel(this::decide);
    private String title = "";
    private @Nullable ReimportDraft draft;
    private @Nullable PasteForm form;
    private @Nullable ImportPreview preview;

    ReimportView(ReimportService reimports, DossierService dossiers) {
        this.reimports = reimports;
        this.dossiers = dossiers;
        addClassNames("page", "page-wide", "import-page");
        uploads.setMaxFiles(1);
        uploads.setAcceptedFileExtensions(".md", ".markdown", ".txt");
        uploads.addFileRejectedListener(rejected ->
                refused(DossierUpload.shown(rejected.getFileName()), DossierDrop.words(rejected.getReason())));
        content.addClassName("import-content");
        UploadDropZone zone = new UploadDropZone(content, uploads);
        zone.addClassName("import-zone");
        add(header, zone);
    }

    @Override
    public List<KeyGroup> keys() {
        return List.of(EditBar.keys());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DossierId id = DossierId.parse(event.getRouteParameters().get("dossier").orElseThrow(NotFound::new));
        draft = reimports.open(id);
        Dossier dossier = dossiers.open(id).dossier();
        CurrentTeam.about(dossier.team());
        title = dossier.title();
        showTextOrEntries();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.importNewText());
    }

    @Override
    public void typed(String text) {
        draft = reimports.read(draft().dossier(), text, draft().draft().fileName());
        if (form != null) {
            form.refuse(List.of());
        }
    }

    @Override
    public void read(String text) {
        draft = reimports.read(draft().dossier(), text, null);
        showTextOrEntries();
    }

    @Override
    public void understood(ImportDraft read) {
        uploads.clearFileList();
        draft = reimports.open(draft().dossier());
        showTextOrEntries();
    }

    @Override
    public void refused(String file, String reason) {
        uploads.clearFileList();
        Notice.problem(ImportPageTexts.SAY.fileRefused(file, reason));
    }

    private ImportDraft readFile(byte[] file, @Nullable String name) {
        return reimports.readFile(draft().dossier(), file, name).draft();
    }

    private ReimportDraft draft() {
        return Objects.requireNonNull(draft);
    }

    private void showTextOrEntries() {
        if (draft().draft().proposal() == null) {
            showText();
        } else {
            showEntries();
        }
    }

    private void showText() {
        preview = null;
        form = new PasteForm(draft().draft(), null, this);
        header.retitle(SAY.importNewText());
        header.setSubtitle(title);
        Button present = tertiary(SAY.startFromCurrent(), this::takePresent);
        present.setVisible(draft().draft().source().isBlank());
        header.setSide(
                tertiary(SAY.backToDossier(), this::leave), present, new UploadButton(SAY.chooseFile(), uploads));
        Div start = new Div(form, new DossierHint());
        start.addClassName("import-start");
        show(start);
    }

    private void takePresent() {
        typed(dossiers.source(draft().dossier()).text());
        showText();
    }

    private void showEntries() {
        form = null;
        preview = new ImportPreview(new ImportDesk(draft().draft(), this::keep), () -> {});
        header.retitle(SAY.checkNewText());
        header.setSubtitle(title);
        header.setSide(tertiary(SAY.startOver(), this::startOver), tertiary(SAY.editText(), this::showText), compare);
        show(preview);
    }

    private void compare() {
        try {
            if (preview != null) {
                preview.finish();
            }
            matching.show(reimports.changes(draft()));
            save.setText(SAY.saveRevision(draft().base() + 1));
            header.retitle(SAY.changes());
            header.setSide(tertiary(SAY.backToEntries(), this::showEntries), save);
            show(matching);
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        } finally {
            compare.setEnabled(true);
        }
    }

    private void show(Div step) {
        content.removeAll();
        content.add(step);
    }

    private void keep(ImportDraft corrected) {
        keep(draft().with(corrected));
    }

    private void keep(ReimportDraft changed) {
        reimports.keep(changed);
        draft = changed;
    }

    private void decide(ItemKind kind, int key, @Nullable UUID before) {
        Decisions earlier = draft().decisions();
        keep(draft().with(earlier.and(kind, key, before)));
        matching.show(reimports.changes(draft()));
        Notice.undoable(before == null ? SAY.unmatched() : SAY.matched(), () -> {
            keep(draft().with(earlier));
            matching.show(reimports.changes(draft()));
        });
    }

    private void startOver() {
        ReimportDraft left = draft();
        reimports.discard(left.dossier());
        draft = reimports.open(left.dossier());
        showText();
        Notice.undoable(SAY.discarded(), () -> {
            keep(left);
            showTextOrEntries();
        });
    }

    private void save() {
        try {
            int revision = reimports.save(draft());
            Notice.done(SAY.saved(revision));
            leave();
        } catch (Refusal refused) {
            Notice.problem(refused.words());
            draft = reimports.open(draft().dossier());
            showTextOrEntries();
        } finally {
            save.setEnabled(true);
        }
    }

    private void leave() {
        UI.getCurrent().navigate("dossiers/" + draft().dossier());
    }

    private static Button primary(String label, Runnable action) {
        Button button = new Button(label, pressed -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static Button tertiary(String label, Runnable action) {
        Button button = new Button(label, pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
