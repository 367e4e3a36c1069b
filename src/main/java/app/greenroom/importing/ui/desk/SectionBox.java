package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.DeskTexts.SAY;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.proposal.ProposedSection;
import app.greenroom.ui.Icon;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** The sections of an import: what each is called and what it is about. */
class SectionBox extends Section implements LinedBox {

    private static final int LONGEST = 300;

    private final ImportDesk desk;
    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();
    private final List<NativeButton> rows = new ArrayList<>();
    private int open = -1;

    SectionBox(ImportDesk desk) {
        this.desk = desk;
        addClassNames("entry-box", "section-box");
        list.addClassName("entries");
        Div head = new Div(title);
        head.addClassName("box-head");
        add(head, list);
        render();
    }

    @Override
    public void render() {
        List<ProposedSection> sections = desk.proposal().sections();
        title.setText(SAY.sections(sections.size()));
        list.removeAll();
        rows.clear();
        for (int at = 0; at < sections.size(); at++) {
            NativeButton row = row(at, sections.get(at));
            rows.add(row);
            list.add(at == open ? new ListItem(editor(at, sections.get(at))) : new ListItem(row));
        }
    }

    @Override
    public int startOf(int line) {
        return desk.proposal().sections().stream()
                .mapToInt(ProposedSection::line)
                .filter(start -> start <= line)
                .max()
                .orElse(0);
    }

    @Override
    public void selectAt(int start) {
        List<ProposedSection> sections = desk.proposal().sections();
        for (int at = 0; at < sections.size(); at++) {
            boolean chosen = sections.get(at).line() == start;
            rows.get(at).setClassName("selected", chosen);
            if (chosen) {
                rows.get(at).focus();
            }
        }
    }

    private NativeButton row(int at, ProposedSection section) {
        Span words = new Span(section.heading());
        words.getElement().setAttribute("dir", "auto");
        Span kind = new Span(section.kind().title());
        kind.addClassNames("muted", "small");
        Span line = new Span(String.valueOf(section.line()));
        line.addClassNames("entry-line", "num");
        line.setTitle(SAY.line(section.line()));
        NativeButton row = new NativeButton("", pressed -> edit(at));
        row.add(words, kind, line);
        row.addClassName("entry");
        return row;
    }

    private void edit(int at) {
        open = at;
        render();
        desk.lookAt(desk.proposal().sections().get(at).line());
    }

    private Div editor(int at, ProposedSection section) {
        TextField heading = new TextField(SAY.heading());
        heading.setMaxLength(LONGEST);
        heading.setValue(section.heading());
        heading.setValueChangeMode(ValueChangeMode.LAZY);
        heading.setWidthFull();
        Select<SectionKind> kind = new Select<>();
        kind.setLabel(SAY.type());
        kind.setItems(SectionKind.values());
        kind.setItemLabelGenerator(SectionKind::title);
        kind.setValue(section.kind());
        kind.setWidthFull();
        heading.addValueChangeListener(typed -> desk.note(
                StepTexts.SAY.renameSection(), at, now -> now.section(at, kind.getValue(), typed.getValue())));
        kind.addValueChangeListener(chosen -> desk.note(
                StepTexts.SAY.changeType(), null, now -> now.section(at, chosen.getValue(), heading.getValue())));
        Button done = new Button(SAY.done(), pressed -> close());
        done.addThemeVariants(ButtonVariant.SMALL);
        Button drop = new Button(SAY.leaveOut(), new Icon("trash"), pressed -> drop(at));
        drop.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div actions = new Div(done, drop);
        actions.addClassName("actions");
        Div editor = new Div(heading, kind, actions);
        editor.addClassName("entry-editor");
        heading.focus();
        return editor;
    }

    /** Closes the editor and keeps what was typed. */
    void leave() {
        open = -1;
    }

    private void close() {
        open = -1;
        desk.redraw();
    }

    private void drop(int at) {
        ProposedSection dropped = desk.proposal().sections().get(at);
        open = -1;
        desk.change(StepTexts.SAY.leaveOut(), proposal -> proposal.dropSection(at));
        Notice.undoable(
                SAY.leftOut(dropped.heading()),
                () -> desk.change(StepTexts.SAY.restoreSection(), proposal -> proposal.restoreSection(at, dropped)));
    }
}
