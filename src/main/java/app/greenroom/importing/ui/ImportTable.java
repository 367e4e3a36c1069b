package app.greenroom.importing.ui;

import static app.greenroom.importing.ui.ImportListTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

import app.greenroom.importing.WaitingImport;
import app.greenroom.ui.Chip;
import app.greenroom.ui.DataTable;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports that wait, and files that were refused: what was understood of each, and what to do with it. */
class ImportTable extends DataTable<ImportLine> {

    /** What can be done with a line. */
    interface Actions {
        void save(ImportLine.Waiting line);

        void putAway(ImportLine.Waiting line);

        void dismiss(ImportLine.Refused line);
    }

    ImportTable(Actions actions) {
        super(
                SAY.imports(),
                List.of(
                        new Column<>(
                                SAY.importColumn(),
                                Comparator.comparing(ImportLine::title, String.CASE_INSENSITIVE_ORDER),
                                ImportTable::title),
                        new Column<>(SAY.understood(), null, ImportTable::understood, ""),
                        new Column<>(SAY.status(), Comparator.comparingInt(ImportLine::doubts), ImportTable::doubts),
                        new Column<>(
                                SAY.added(),
                                Comparator.comparing(ImportLine::addedAt),
                                line -> Times.current().agoLabel(line.addedAt())),
                        new Column<>("", null, line -> buttons(line, actions), "row-end")),
                ImportLine::id);
        sortBy(2, true);
    }

    private static Component title(ImportLine line) {
        return switch (line) {
            case ImportLine.Refused refused -> words(new Span(refused.file()), null);
            case ImportLine.Waiting waiting -> {
                WaitingImport draft = waiting.draft();
                String title = draft.title().isEmpty() ? SAY.untitled() : draft.title();
                Anchor open = new Anchor("import/" + draft.id(), title);
                open.addClassName("row-open");
                yield words(open, draft.fileName());
            }
        };
    }

    private static Div words(Component title, @Nullable String fileName) {
        title.getElement().setAttribute("dir", "auto");
        Div words = new Div(title);
        words.addClassName("two-lines");
        if (fileName != null) {
            Span file = new Span(fileName);
            file.addClassNames("muted", "small");
            file.getElement().setAttribute("dir", "auto");
            words.add(file);
        }
        return words;
    }

    private static Component understood(ImportLine line) {
        return switch (line) {
            case ImportLine.Refused refused -> new Span(refused.reason());
            case ImportLine.Waiting waiting -> {
                WaitingImport draft = waiting.draft();
                yield new Span(
                        draft.isDossier()
                                ? SAY.entries(draft.questions(), draft.asks(), draft.concepts())
                                : SAY.notADossierYet());
            }
        };
    }

    private static Component doubts(ImportLine line) {
        return switch (line) {
            case ImportLine.Refused _ -> new Chip(SAY.refused(), Chip.Tone.AMBER);
            case ImportLine.Waiting waiting when waiting.isPlain() -> new Chip(SAY.ready(), Chip.Tone.GREEN);
            case ImportLine.Waiting waiting -> new Chip(SAY.doubts(Math.max(1, waiting.doubts())), Chip.Tone.GREY);
        };
    }

    private static Component buttons(ImportLine line, Actions actions) {
        Div row = new Div();
        row.addClassNames("row-actions", "actions");
        switch (line) {
            case ImportLine.Refused refused -> row.add(button(SAY.dismiss(), refused, () -> actions.dismiss(refused)));
            case ImportLine.Waiting waiting -> {
                row.add(button(
                        SAY.check(),
                        waiting,
                        () -> UI.getCurrent()
                                .navigate("import/" + waiting.draft().id())));
                if (waiting.draft().isDossier()) {
                    row.add(button(COMMON.save(), waiting, () -> actions.save(waiting)));
                }
                row.add(button(SAY.discard(), waiting, () -> actions.putAway(waiting)));
            }
        }
        return row;
    }

    private static Button button(String words, ImportLine line, Runnable action) {
        Button button = new Button(words, pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(SAY.actOn(words, line.title()));
        return button;
    }
}
