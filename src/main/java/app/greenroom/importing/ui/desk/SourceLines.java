package app.greenroom.importing.ui.desk;

import app.greenroom.importing.ImportDraft;
import app.greenroom.importing.proposal.EntryKind;
import app.greenroom.importing.proposal.ImportProposal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A source by its numbered lines; those that something was understood from, or warned about, are marked. */
@Tag("gr-source")
@JsModule("./source/source.ts")
class SourceLines extends Component implements HasStyle {

    private record Mark(int line, String kind) implements Serializable {}

    void show(ImportDraft draft) {
        getElement().setProperty("text", draft.source());
        List<Mark> marks = new ArrayList<>();
        draft.warnings().forEach(warning -> marks.add(new Mark(warning.line(), "warning")));
        if (draft.proposal() != null) {
            mark(draft.proposal(), marks);
        }
        getElement().setPropertyList("marks", marks);
    }

    /** Brings a line into sight and marks it as the one that is looked at. */
    void reveal(int line) {
        if (line > 0) {
            getElement().callJsFunction("show", line);
        }
    }

    /** Tells the number of a line that was chosen. */
    Registration addLineListener(SerializableConsumer<Integer> listener) {
        return getElement()
                .addEventListener(
                        "gr-line",
                        event -> listener.accept(
                                event.getEventData().path("event.detail.line").asInt(0)))
                .addEventData("event.detail.line");
    }

    private static void mark(ImportProposal proposal, List<Mark> marks) {
        proposal.sections().forEach(section -> marks.add(new Mark(section.line(), "section")));
        for (EntryKind kind : EntryKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            proposal.entries(kind).forEach(entry -> marks.add(new Mark(entry.line(), name)));
        }
    }
}
