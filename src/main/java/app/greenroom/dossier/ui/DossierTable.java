package app.greenroom.dossier.ui;

import static app.greenroom.dossier.ui.DossierPageTexts.SAY;

import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierSummary;
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
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** The library's rows: what each dossier holds, who imported it, and how many people work on it. */
class DossierTable extends DataTable<DossierSummary> {

    private static final int IMPORTED = 5;

    /** @param archived archives a dossier, or restores it */
    DossierTable(Consumer<DossierSummary> archived) {
        super(
                SAY.dossiers(),
                List.of(
                        new Column<>(SAY.dossier(), by(row -> row.dossier().title()), DossierTable::title),
                        count(SAY.questions(), DossierSummary::questions),
                        count(SAY.asks(), DossierSummary::asks),
                        count(SAY.concepts(), DossierSummary::concepts),
                        count(SAY.assigned(), DossierSummary::assignments),
                        new Column<>(
                                SAY.imported(),
                                Comparator.comparing(row -> row.dossier().importedAt()),
                                DossierTable::imported),
                        new Column<>("", null, row -> actions(row, archived), "row-end")),
                row -> row.dossier().id());
        sortBy(IMPORTED, true);
    }

    private static Comparator<DossierSummary> by(java.util.function.Function<DossierSummary, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }

    private static Column<DossierSummary> count(String title, ToIntFunction<DossierSummary> count) {
        return new Column<>(
                title,
                Comparator.comparingInt(count),
                row -> new Span(String.valueOf(count.applyAsInt(row))),
                "number");
    }

    private static Component title(DossierSummary row) {
        Dossier dossier = row.dossier();
        boolean named = !dossier.role().isBlank();
        Anchor open = new Anchor("dossiers/" + dossier.id(), named ? dossier.role() : dossier.company());
        open.addClassName("row-open");
        open.getElement().setAttribute("data-step", true);
        open.getElement().setAttribute("dir", "auto");
        Div words = new Div(open);
        words.addClassName("two-lines");
        if (named && !dossier.company().isBlank()) {
            Span company = new Span(dossier.company());
            company.addClassNames("muted", "small");
            company.getElement().setAttribute("dir", "auto");
            words.add(company);
        }
        if (dossier.archived()) {
            words.add(new Div(new Chip(SAY.archivedDossier(), Chip.Tone.GREY)));
        }
        return words;
    }

    private static Component imported(DossierSummary row) {
        Span who = new Span(row.importedBy().name());
        who.addClassNames("muted", "small");
        who.getElement().setAttribute("dir", "auto");
        Div words = new Div(Times.current().agoLabel(row.dossier().importedAt()), who);
        words.addClassName("two-lines");
        return words;
    }

    private static Component actions(DossierSummary row, Consumer<DossierSummary> archived) {
        String title = row.dossier().title();
        boolean inArchive = row.dossier().archived();
        Button archive = new Button(inArchive ? SAY.restore() : SAY.archive(), pressed -> archived.accept(row));
        archive.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        archive.setAriaLabel(inArchive ? SAY.restoreTitle(title) : SAY.archiveTitle(title));
        Div actions = new Div(archive);
        actions.addClassNames("row-actions", "actions");
        if (!inArchive) {
            Button assign = new Button(
                    SAY.assign(),
                    pressed ->
                            UI.getCurrent().navigate("assign/" + row.dossier().id()));
            assign.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            assign.setAriaLabel(SAY.assignTitle(title));
            actions.addComponentAsFirst(assign);
        }
        return actions;
    }
}
