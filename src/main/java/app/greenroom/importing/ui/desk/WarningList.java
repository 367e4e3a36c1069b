package app.greenroom.importing.ui.desk;

import static app.greenroom.importing.ui.desk.DeskTexts.SAY;

import app.greenroom.dossier.SectionKind;
import app.greenroom.importing.markdown.ImportWarning;
import app.greenroom.importing.proposal.ImportProposal;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was not as expected in a source; a press shows the line. */
public class WarningList extends Section {

    private final List<ImportWarning> warnings;
    private final List<NativeButton> rows = new ArrayList<>();
    private final Map<Integer, Button> undos = new HashMap<>();

    /** @param listUndone takes the line of a section that is no list after all */
    public WarningList(
            List<ImportWarning> warnings,
            SerializableConsumer<Integer> lineChosen,
            SerializableConsumer<Integer> listUndone) {
        this.warnings = warnings;
        addClassName("warnings");
        setVisible(!warnings.isEmpty());
        UnorderedList list = new UnorderedList();
        for (ImportWarning warning : warnings) {
            Span line = new Span(SAY.line(warning.line()));
            line.addClassNames("num", "warning-line");
            Span words = new Span(warning.message());
            words.getElement().setAttribute("dir", "auto");
            NativeButton row = new NativeButton("", pressed -> lineChosen.accept(warning.line()));
            row.add(line, words);
            row.addClassName("warning");
            rows.add(row);
            ListItem item = new ListItem(row);
            if (warning.undo() == ImportWarning.Undo.SECTION) {
                Button undo = new Button(SAY.keepAsText(), pressed -> listUndone.accept(warning.line()));
                undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                undos.put(warning.line(), undo);
                item.add(undo);
                item.addClassName("leftover-row");
            }
            list.add(item);
        }
        H2 title = new H2(new Icon("warning"), new Span(SAY.toCheck(warnings.size())));
        add(title, list);
    }

    /** Offers to undo what is still as it was guessed. */
    void render(ImportProposal proposal) {
        undos.forEach((line, undo) -> undo.setVisible(proposal.sections().stream()
                .anyMatch(section -> section.line() == line && section.kind() != SectionKind.OTHER)));
    }

    /** Marks the warnings of a line. */
    void select(int line) {
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).setClassName("selected", warnings.get(at).line() == line);
        }
    }
}
