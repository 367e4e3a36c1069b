package app.greenroom.dossier.ui;

import app.greenroom.dossier.importing.EntryKind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The source beside what was understood of it; each entry knows its line, and each line its entry. */
class ImportPreview extends Div {

    private static final String SOURCE_SHOWN = "shows-source";

    private final ImportDesk desk;
    private final Runnable changed;
    private final SourceLines source = new SourceLines();
    private final WarningList warnings;
    private final List<EntryBox> lists = new ArrayList<>();
    private final List<LinedBox> boxes = new ArrayList<>();

    /** @param changed runs after each correction */
    ImportPreview(ImportDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("import-preview");
        warnings = new WarningList(desk.draft().warnings(), this::lineChosen);
        SectionBox sections = new SectionBox(desk);
        boxes.add(sections);
        Div understood = new Div(warnings, names(), sections);
        understood.addClassName("understood");
        for (EntryKind kind : EntryKind.values()) {
            EntryBox box = new EntryBox(kind, desk);
            lists.add(box);
            boxes.add(box);
            understood.add(box);
        }
        source.show(desk.draft());
        source.addLineListener(this::lineChosen);
        desk.onChange(this::redraw);
        desk.onLook(source::reveal);
        add(paneSwitch(), source, understood);
    }

    /** Takes over what is open in an editor, as if it had been confirmed. */
    void finish() {
        lists.forEach(EntryBox::finish);
    }

    private void redraw() {
        source.show(desk.draft());
        boxes.forEach(LinedBox::render);
        changed.run();
    }

    private Div names() {
        TextField company = field("Company", desk.proposal().company());
        TextField role = field("Role", desk.proposal().role());
        company.addValueChangeListener(typed -> rename(typed.getValue(), role.getValue()));
        role.addValueChangeListener(typed -> rename(company.getValue(), typed.getValue()));
        Div names = new Div(company, role);
        names.addClassName("form-grid");
        return names;
    }

    private void rename(String company, String role) {
        desk.note(proposal -> proposal.titled(company, role));
    }

    private static TextField field(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setMaxLength(200);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    /** On a phone, where only one of the two fits. */
    private NativeButton paneSwitch() {
        NativeButton button = new NativeButton("Show the source");
        button.addClassName("pane-switch");
        button.addClickListener(pressed -> {
            boolean shown = !hasClassName(SOURCE_SHOWN);
            setClassName(SOURCE_SHOWN, shown);
            button.setText(shown ? "Show what was understood" : "Show the source");
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
