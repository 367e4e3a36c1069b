package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.CheckTexts.SAY;

import app.greenroom.dossier.Dossier;
import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.ImportService;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.importing.ui.desk.EditBar;
import app.greenroom.importing.ui.desk.ImportDesk;
import app.greenroom.importing.ui.desk.ImportPreview;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.DraftId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.TeamId;
import app.greenroom.team.Me;
import app.greenroom.team.PeopleService;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One import: the source beside what was understood of it, to be corrected and saved. */
@Route("import/:draft")
@PermitAll
class CheckImportView extends Div implements BeforeEnterObserver, PasteForm.Actions, HasKeys, HasDynamicTitle {

    private final ImportService imports;
    private final PeopleService people;
    private final PageHeader header = new PageHeader(SAY.checkImport());
    private final Div content = new Div();
    private final Button save = new Button("", pressed -> save());
    private boolean twice;
    private @Nullable ImportDraft draft;
    private @Nullable PasteForm form;
    private @Nullable ImportPreview preview;

    CheckImportView(ImportService imports, PeopleService people) {
        this.imports = imports;
        this.people = people;
        addClassNames("page", "page-wide", "import-page");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        content.addClassName("import-content");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(imports.open(DraftId.parse(event.getRouteParameters().get("draft").orElseThrow(NotFound::new))));
        CurrentTeam.about(draft().team());
        header.getElement().callJsFunction("scrollIntoView"); // the list that it was opened from may be long
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.checkImport());
    }

    @Override
    public void typed(String text) {
        draft = imports.reread(draft().id(), text);
        if (form != null) {
            form.refuse(List.of());
        }
    }

    @Override
    public void read(String text) {
        show(imports.reread(draft().id(), text));
    }

    @Override
    public List<KeyGroup> keys() {
        return preview == null ? List.of() : List.of(EditBar.keys());
    }

    private String teamName(TeamId team) {
        return people.me().teams().stream()
                .filter(each -> each.team().equals(team))
                .map(Me.TeamRoles::name)
                .findFirst()
                .orElse("");
    }

    private ImportDraft draft() {
        return Objects.requireNonNull(draft);
    }

    private void show(ImportDraft shown) {
        draft = shown;
        content.removeAll();
        String file = shown.fileName();
        String team = teamName(shown.team());
        header.setSubtitle(file == null ? SAY.forTeam(team) : SAY.fileForTeam(file, team));
        if (shown.proposal() == null) {
            showText(shown);
        } else {
            showPreview(shown);
        }
    }

    private void showText(ImportDraft shown) {
        preview = null;
        header.retitle(SAY.editText());
        header.setSide(tertiary(SAY.discard(), this::putAway));
        form = new PasteForm(shown, null, this);
        Div start = new Div(form, new DossierHint());
        start.addClassName("import-start");
        content.add(start);
        form.focus();
    }

    private void showPreview(ImportDraft shown) {
        form = null;
        preview = new ImportPreview(new ImportDesk(shown, this::keep), this::count);
        header.retitle(SAY.checkImport());
        header.setSide(tertiary(SAY.discard(), this::putAway), tertiary(SAY.editText(), this::changeText), save);
        List<Dossier> known = imports.known(shown.id());
        twice = !known.isEmpty();
        if (twice) {
            content.add(new KnownText(known));
        }
        content.add(preview);
        count();
    }

    private void keep(ImportDraft corrected) {
        imports.keep(corrected);
        draft = corrected;
    }

    private void count() {
        ImportProposal proposal = draft().proposal();
        if (proposal != null) {
            int questions = proposal.questions().size();
            int asks = proposal.asks().size();
            int concepts = proposal.concepts().size();
            save.setText(twice ? SAY.saveAgain(questions, asks, concepts) : SAY.saveDossier(questions, asks, concepts));
        }
    }

    private void changeText() {
        ImportDraft left = draft();
        show(left.asText());
        if (left.corrected()) {
            Notice.undoable(SAY.correctionsWillGo(), () -> restore(left));
        }
    }

    private void putAway() {
        ImportDraft left = draft();
        imports.discard(left.id());
        UI.getCurrent().navigate("import");
        Notice.undoable(SAY.discarded(), () -> {
            imports.keep(left);
            UI.getCurrent().navigate("import/" + left.id());
        });
    }

    private void restore(ImportDraft left) {
        imports.keep(left);
        show(left);
    }

    /** On to the others that wait, or else to the dossier. */
    private void save() {
        try {
            if (preview != null) {
                preview.finish();
            }
            ImportDraft saved = draft();
            DossierId dossier = imports.save(saved);
            int others = imports.waiting(saved.team()).size();
            Notice.done(SAY.saved(others));
            UI.getCurrent().navigate(others == 0 ? "dossiers/" + dossier : "import");
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
