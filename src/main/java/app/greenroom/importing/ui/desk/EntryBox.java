package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.DeskTexts.SAY;

import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.importing.proposal.ProposedEntry;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.Icon;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One list of the import, by groups; a press on an entry opens it for correction. */
class EntryBox extends Section implements LinedBox {

    private final EntryKind kind;
    private final ImportDesk desk;
    private final H2 title = new H2();
    private final Div groups = new Div();
    private final Map<Integer, NativeButton> rows = new HashMap<>();
    private @Nullable EntryEditor open;
    private int selected;

    EntryBox(EntryKind kind, ImportDesk desk) {
        this.kind = kind;
        this.desk = desk;
        addClassName("entry-box");
        getElement().setAttribute("data-kind", kind.name());
        Button add = new Button(SAY.add(), new Icon("plus"), pressed -> add());
        add.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add.setAriaLabel(SAY.addOne(kind));
        Div head = new Div(title, add);
        head.addClassName("box-head");
        add(head, groups);
        render();
    }

    @Override
    public void render() {
        List<ProposedEntry> entries = desk.proposal().entries(kind);
        title.setText(SAY.listTitle(kind, entries.size()));
        rows.clear();
        groups.removeAll();
        if (entries.isEmpty()) {
            Paragraph none = new Paragraph(SAY.noneFound());
            none.addClassName("muted");
            groups.add(none);
        }
        UnorderedList list = new UnorderedList();
        String group = null;
        for (int at = 0; at < entries.size(); at++) {
            ProposedEntry entry = entries.get(at);
            if (at == 0 || !Objects.equals(group, entry.group())) {
                group = entry.group();
                list = new UnorderedList();
                list.addClassName("entries");
                groups.add(new GroupTitle(kind, entry, this::retitle, this::makeEntry), list);
            }
            list.add(row(entry));
        }
    }

    private void select(int key) {
        mark(selected, false);
        selected = key;
        mark(key, true);
        if (rows.containsKey(key)) {
            desk.focusOn(key);
        }
    }

    /** Closes the editor and keeps what was typed as it is. */
    void leave() {
        open = null;
    }

    @Override
    public int startOf(int line) {
        return desk.proposal().entries(kind).stream()
                .mapToInt(ProposedEntry::line)
                .filter(start -> start <= line)
                .max()
                .orElse(0);
    }

    @Override
    public void selectAt(int start) {
        desk.proposal().entries(kind).stream()
                .filter(entry -> entry.line() == start)
                .findFirst()
                .ifPresent(entry -> select(entry.key()));
    }

    /** Takes over what is open in the editor, as if it had been confirmed. */
    void finish() {
        if (open != null) {
            open.confirm();
        }
    }

    private ListItem row(ProposedEntry entry) {
        if (open != null && open.key() == entry.key()) {
            return new ListItem(open);
        }
        Span words = new Span(entry.text().isBlank() ? SAY.emptyEntry() : entry.text());
        words.getElement().setAttribute("dir", "auto");
        Span line = new Span(entry.line() > 0 ? String.valueOf(entry.line()) : SAY.newEntry());
        line.addClassNames("entry-line", "num");
        line.setTitle(entry.line() > 0 ? SAY.line(entry.line()) : SAY.addedByYou());
        NativeButton button = new NativeButton("", pressed -> edit(entry.key()));
        button.add(words, line);
        button.addClassName("entry");
        rows.put(entry.key(), button);
        mark(selected, true);
        ListItem item = new ListItem(button);
        item.getElement().setAttribute("data-key", String.valueOf(entry.key()));
        item.getElement().setAttribute("draggable", "true");
        return item;
    }

    private void edit(int key) {
        try {
            finish();
        } catch (Refusal unfinished) {
            Notice.problem(unfinished.words());
            return;
        }
        ImportProposal.Place place = desk.proposal().place(key);
        open = new EntryEditor(place, desk, this::render, () -> close(key));
        render();
        open.focus();
        open.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        desk.lookAt(place.entry().line());
    }

    private void close(int key) {
        open = null;
        selected = key;
        desk.redraw();
        select(key);
    }

    private void add() {
        finish();
        List<ProposedEntry> entries = desk.proposal().entries(kind);
        String group = entries.isEmpty() ? null : entries.getLast().group();
        desk.change(StepTexts.SAY.add(kind), proposal -> proposal.add(kind, group, ""));
        edit(desk.proposal().lastKey());
    }

    private void retitle(@Nullable String from, @Nullable String to) {
        if (Objects.equals(from, to)) {
            desk.redraw();
        } else {
            desk.change(StepTexts.SAY.renameGroup(kind), proposal -> proposal.retitle(kind, from, to));
        }
    }

    private void makeEntry(int first) {
        desk.change(StepTexts.SAY.turnIntoEntry(kind), proposal -> proposal.toEntry(first));
        desk.focusOn(desk.proposal().lastKey());
    }

    private void mark(int key, boolean on) {
        NativeButton row = rows.get(key);
        if (row != null) {
            row.setClassName("selected", on && key == selected);
        }
    }
}
