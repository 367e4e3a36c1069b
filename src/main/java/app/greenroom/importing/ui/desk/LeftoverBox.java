package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.DeskTexts.SAY;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.Leftover;
import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.importing.proposal.ImportProposal;
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
import java.util.List;
import java.util.stream.Stream;

/** What stands in the lists' sections and became no entry: shown, so that nothing is dropped in silence. */
class LeftoverBox extends Section {

    private final ImportDesk desk;
    private final H2 title = new H2();
    private final UnorderedList list = new UnorderedList();

    LeftoverBox(ImportDesk desk) {
        this.desk = desk;
        addClassNames("entry-box", "leftover-box");
        list.addClassName("entries");
        Div head = new Div(title);
        head.addClassName("box-head");
        Paragraph words = new Paragraph(SAY.leftoverHelp());
        words.addClassNames("muted", "small");
        add(head, words, list);
        render();
    }

    /** Shows what is no entry yet. */
    final void render() {
        List<Leftover> rest = desk.draft().leftovers().stream()
                .filter(leftover -> !isPlaced(leftover))
                .toList();
        setVisible(!rest.isEmpty());
        title.setText(SAY.notInAList(rest.size()));
        list.removeAll();
        rest.forEach(leftover -> list.add(row(leftover)));
    }

    private boolean isPlaced(Leftover leftover) {
        ImportProposal proposal = desk.proposal();
        return Stream.of(EntryKind.values())
                .flatMap(kind -> proposal.entries(kind).stream())
                .anyMatch(
                        entry -> entry.line() == leftover.line() && entry.text().equals(leftover.text()));
    }

    private ListItem row(Leftover leftover) {
        Span words = new Span(leftover.text());
        words.getElement().setAttribute("dir", "auto");
        Span line = new Span(String.valueOf(leftover.line()));
        line.addClassNames("entry-line", "num");
        line.setTitle(SAY.line(leftover.line()));
        NativeButton look = new NativeButton("", pressed -> desk.lookAt(leftover.line()));
        look.addClassNames("entry", "leftover");
        look.add(words, line);
        EntryKind kind = kindOf(leftover.kind());
        Button place = new Button(SAY.addAs(kind), pressed -> place(kind, leftover));
        place.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ListItem item = new ListItem(look, place);
        item.addClassName("leftover-row");
        return item;
    }

    private void place(EntryKind kind, Leftover leftover) {
        desk.change(StepTexts.SAY.addAs(kind), proposal -> proposal.place(kind, leftover.text(), leftover.line()));
        desk.focusOn(desk.proposal().lastKey());
    }

    private static EntryKind kindOf(SectionKind kind) {
        return switch (kind) {
            case ASKS -> EntryKind.ASK;
            case CONCEPTS -> EntryKind.CONCEPT;
            default -> EntryKind.QUESTION;
        };
    }
}
