package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.DeskTexts.SAY;

import app.greenroom.dossier.DossierSource;
import app.greenroom.dossier.ui.MarkdownLink;
import app.greenroom.importing.Export;
import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.importing.proposal.GuessedList;
import app.greenroom.importing.proposal.ImportProposal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The source beside what was understood of it; each entry knows its line, and each line its entry. */
public class ImportPreview extends Div {

    private static final String SOURCE_SHOWN = "shows-source";

    private final ImportDesk desk;
    private final Runnable changed;
    private final SourceLines source = new SourceLines();
    private final WarningList warnings;
    private final SectionBox sections;
    private final List<EntryBox> lists = new ArrayList<>();
    private final List<LinedBox> boxes = new ArrayList<>();
    private final LeftoverBox leftovers;
    private final EditBar bar;
    private final TextField company;
    private final TextField role;
    private boolean drawing;

    /** @param changed runs after each correction */
    public ImportPreview(ImportDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("import-preview");
        warnings = new WarningList(
                desk.draft().warnings(),
                this::lineChosen,
                line -> desk.change(StepTexts.SAY.keepAsText(), proposal -> GuessedList.keptAsText(proposal, line)));
        QuickCorrections quick = new QuickCorrections(desk, this::leave);
        bar = new EditBar(desk, quick, new MarkdownLink(SAY.download(), this::exported));
        company = field(SAY.company(), StepTexts.SAY.company(), proposal -> proposal.company());
        role = field(SAY.role(), StepTexts.SAY.role(), proposal -> proposal.role());
        Div names = new Div(company, role);
        names.addClassName("form-grid");
        sections = new SectionBox(desk);
        boxes.add(sections);
        Arrange understood = new Arrange(quick);
        understood.addClassName("understood");
        understood.add(bar, warnings, names, sections);
        for (EntryKind kind : EntryKind.values()) {
            EntryBox box = new EntryBox(kind, desk);
            lists.add(box);
            boxes.add(box);
            understood.add(box);
        }
        leftovers = new LeftoverBox(desk);
        understood.add(leftovers);
        source.show(desk.draft());
        source.addLineListener(this::lineChosen);
        desk.onChange(this::redraw);
        desk.onNote(bar::show);
        desk.onLook(source::reveal);
        desk.onFocus(understood::show);
        add(paneSwitch(), source, understood);
    }

    private DossierSource exported() {
        Export export = Export.of(desk.proposal());
        return new DossierSource(export.markdown(), export.fileName());
    }

    /** Takes over what is open in an editor, as if it had been confirmed. */
    public void finish() {
        lists.forEach(EntryBox::finish);
    }

    /** Closes editors and keeps what was typed as it is. */
    private void leave() {
        sections.leave();
        lists.forEach(EntryBox::leave);
    }

    private void redraw() {
        source.show(desk.draft());
        drawing = true;
        company.setValue(desk.proposal().company());
        role.setValue(desk.proposal().role());
        drawing = false;
        boxes.forEach(LinedBox::render);
        leftovers.render();
        warnings.render(desk.proposal());
        changed.run();
    }

    private TextField field(String label, String step, Function<ImportProposal, String> value) {
        TextField field = new TextField(label);
        field.setValue(value.apply(desk.proposal()));
        field.setMaxLength(200);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(typed -> {
            if (!drawing) {
                desk.note(step, step, proposal -> proposal.titled(company.getValue(), role.getValue()));
            }
        });
        return field;
    }

    /** On a phone, where only one of the two fits. */
    private NativeButton paneSwitch() {
        NativeButton button = new NativeButton(SAY.showSource());
        button.addClassName("pane-switch");
        button.addClickListener(pressed -> {
            boolean shown = !hasClassName(SOURCE_SHOWN);
            setClassName(SOURCE_SHOWN, shown);
            button.setText(shown ? SAY.showUnderstood() : SAY.showSource());
        });
        return button;
    }

    private void lineChosen(int line) {
        source.reveal(line);
        warnings.select(line);
        boxes.stream()
                .max(Comparator.comparingInt(box -> box.startOf(line)))
                .filter(box -> box.startOf(line) > 0)
                .ifPresent(box -> box.selectAt(box.startOf(line)));
    }
}
