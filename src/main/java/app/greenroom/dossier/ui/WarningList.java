package app.greenroom.dossier.ui;

import app.greenroom.dossier.markdown.ImportWarning;
import app.greenroom.ui.Icon;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** What was not as expected in a source; a press shows the line. */
class WarningList extends Section {

    private final List<ImportWarning> warnings;
    private final List<NativeButton> rows = new ArrayList<>();

    WarningList(List<ImportWarning> warnings, SerializableConsumer<Integer> lineChosen) {
        this.warnings = warnings;
        addClassName("warnings");
        setVisible(!warnings.isEmpty());
        UnorderedList list = new UnorderedList();
        for (ImportWarning warning : warnings) {
            Span line = new Span("Line " + warning.line());
            line.addClassNames("num", "warning-line");
            Span words = new Span(warning.message());
            words.getElement().setAttribute("dir", "auto");
            NativeButton row = new NativeButton("", pressed -> lineChosen.accept(warning.line()));
            row.add(line, words);
            row.addClassName("warning");
            rows.add(row);
            list.add(new ListItem(row));
        }
        H2 title = new H2(
                new Icon("warning"),
                new Span(warnings.size() == 1 ? "1 thing to look at" : warnings.size() + " things to look at"));
        add(title, list);
    }

    /** Marks the warnings of a line. */
    void select(int line) {
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).setClassName("selected", warnings.get(at).line() == line);
        }
    }
}
