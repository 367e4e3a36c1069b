package app.greenroom.dossier.ui;

import app.greenroom.access.Role;
import app.greenroom.dossier.importing.EntryKind;
import app.greenroom.dossier.importing.ImportDraft;
import app.greenroom.dossier.importing.ImportProposal;
import app.greenroom.dossier.importing.ImportService;
import app.greenroom.people.PeopleService;
import app.greenroom.people.ui.CurrentTeam;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.ui.Notice;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadButton;
import com.vaadin.flow.component.upload.UploadDropZone;
import com.vaadin.flow.component.upload.UploadManager;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Importing: first the text, then the source beside what was understood of it, then it is saved. */
@Route("import")
@PermitAll
@PageTitle("Import · Greenroom")
@CssImport("./styles/import.css")
class ImportView extends Div implements PasteForm.Actions {

    private final ImportService imports;
    private final TeamId team;
    private final PageHeader header = new PageHeader("Import a dossier");
    private final Div content = new Div();
    private final Button save = new Button("", pressed -> save());
    private final UploadManager uploads = new UploadManager(this, new DossierUpload(this::uploaded));
    private ImportDraft draft;
    private @Nullable PasteForm form;
    private @Nullable ImportPreview preview;

    ImportView(ImportService imports, PeopleService people) {
        this.imports = imports;
        this.team = CurrentTeam.as(Role.LEAD, people.me())
                .orElseThrow(NotFound::new)
                .team();
        addClassNames("page", "page-wide", "import-page");
        uploads.setMaxFiles(1);
        uploads.setAcceptedFileExtensions(".md", ".markdown", ".txt");
        uploads.addFileRejectedListener(
                rejected -> Notice.problem("Choose a Markdown or text file: .md, .markdown or .txt."));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        content.addClassName("import-content");
        UploadDropZone zone = new UploadDropZone(content, uploads);
        zone.addClassName("import-zone");
        add(header, zone);
        draft = imports.open(team);
        show();
    }

    @Override
    public void typed(String text) {
        draft = imports.read(team, text, draft.fileName());
        if (form != null) {
            form.refuse(List.of());
        }
    }

    @Override
    public void read(String text) {
        take(imports.read(team, text, null));
    }

    @Override
    public void sample() {
        take(imports.readSample(team));
    }

    private void uploaded(byte[] file, @Nullable String name) {
        uploads.clearFileList();
        try {
            take(imports.readFile(team, file, name));
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        }
    }

    private void take(ImportDraft read) {
        draft = read;
        show();
    }

    private void show() {
        content.removeAll();
        if (draft.proposal() == null) {
            showForm();
        } else {
            showPreview(draft);
        }
    }

    private void showForm() {
        preview = null;
        UploadButton choose = new UploadButton("Choose a file", uploads);
        form = new PasteForm(draft, choose, this);
        header.retitle("Import a dossier");
        header.setSubtitle("You see what was understood, and correct it, before anything is saved.");
        header.setSide();
        Div start = new Div(form, new DossierHint());
        start.addClassName("import-start");
        content.add(start);
    }

    private void showPreview(ImportDraft read) {
        form = null;
        ImportDesk desk = new ImportDesk(read, this::keep);
        preview = new ImportPreview(desk, this::count);
        header.retitle("Check the import");
        header.setSubtitle(
                read.fileName() == null ? "Press a line or an entry to see where it belongs." : read.fileName());
        header.setSide(tertiary("Start over", this::startOver), tertiary("Change the text", this::changeText), save);
        content.add(preview);
        count();
    }

    private void keep(ImportDraft corrected) {
        imports.keep(corrected);
        draft = corrected;
    }

    private void count() {
        ImportProposal proposal = draft.proposal();
        if (proposal != null) {
            List<String> counts = List.of(EntryKind.values()).stream()
                    .map(kind -> kind.count(proposal.entries(kind).size()))
                    .toList();
            save.setText("Save dossier: " + String.join(", ", counts));
        }
    }

    private void changeText() {
        ImportDraft left = draft;
        draft = new ImportDraft(team, left.command(), left.source(), left.fileName(), null, List.of(), false);
        show();
        if (left.corrected()) {
            Notice.undoable("Reading it again drops your corrections", () -> restore(left));
        }
    }

    private void startOver() {
        ImportDraft left = draft;
        imports.discard(team);
        take(imports.open(team));
        Notice.undoable("Put away", () -> restore(left));
    }

    private void restore(ImportDraft left) {
        imports.keep(left);
        take(left);
    }

    private void save() {
        try {
            if (preview != null) {
                preview.finish();
            }
            DossierId saved = imports.save(draft);
            Notice.done("Saved");
            UI.getCurrent().navigate("dossiers/" + saved);
        } catch (Refusal refused) {
            Notice.problem(refused.words());
        } finally {
            save.setEnabled(true);
        }
    }

    private static Button tertiary(String label, Runnable action) {
        Button button = new Button(label, pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
