package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.cohort.CohortRow;
import app.greenroom.cohort.ui.HeatTable.Line;
import app.greenroom.cohort.ui.HeatTable.Part;
import app.greenroom.dossier.Dossier;
import app.greenroom.readiness.TopicBar;
import app.greenroom.readiness.ui.TopicMeter;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.KeyedRows;
import app.greenroom.ui.More;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Candidates by topics, a table for each dossier, the nearest interview first; the first ones until one comes near their end. */
class HeatGrid extends Div {

    /** A little more than a window of usual height has room for. */
    private static final int FIRST = 12;

    private final Span nobody = new Span(SAY.noneMatches());
    private final Div legend = TopicMeter.legend();
    private final KeyedRows<String, Part, HeatTable> tables;
    private final More more = new More(FIRST, this::draw);
    private List<CohortRow> rows = List.of();
    private boolean told;

    /** @param opened takes the assignment whose candidate was pressed */
    HeatGrid(Consumer<AssignmentId> opened) {
        addClassName("heat");
        nobody.addClassName("muted");
        Div list = new Div();
        list.addClassName("heat-tables");
        tables = new KeyedRows<>(list, Part::id, part -> new HeatTable(part, opened), HeatTable::show);
        add(nobody, legend, list, more);
    }

    /** Leads from each candidate to what the reader told them. */
    HeatGrid withTold() {
        told = true;
        return this;
    }

    /** Begins with the first rows again, as for who looks for something else now. */
    void restart() {
        more.restart();
    }

    void show(List<CohortRow> now) {
        rows = List.copyOf(now);
        draw();
    }

    private void draw() {
        nobody.setVisible(rows.isEmpty());
        legend.setVisible(!rows.isEmpty());
        Map<Dossier, List<CohortRow>> all = byDossier(
                rows.stream().sorted(Comparator.comparing(HeatGrid::interview)).toList());
        List<CohortRow> shown =
                more.begin(all.values().stream().flatMap(List::stream).toList());
        tables.show(byDossier(shown).entrySet().stream()
                .map(part -> part(part.getKey(), part.getValue(), all.getOrDefault(part.getKey(), List.of())))
                .toList());
    }

    /** Its columns are the topics of all candidates, shown or not. */
    private Part part(Dossier dossier, List<CohortRow> shown, List<CohortRow> all) {
        List<String> topics = all.stream()
                .flatMap(row -> row.readiness().topics().stream())
                .map(TopicBar::title)
                .distinct()
                .toList();
        return new Part(
                dossier.id().toString(),
                dossier.title(),
                topics,
                shown.stream()
                        .map(row -> new Line(row, topics, away(row), told))
                        .toList(),
                all.size());
    }

    private static Map<Dossier, List<CohortRow>> byDossier(List<CohortRow> of) {
        return of.stream()
                .collect(
                        Collectors.groupingBy(row -> row.summary().dossier(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String away(CohortRow row) {
        Instant at = row.summary().assignment().interviewAt();
        return at == null ? SAY.noDate() : Times.current().daysAway(at);
    }

    private static Instant interview(CohortRow row) {
        Instant at = row.summary().assignment().interviewAt();
        return at == null ? Instant.MAX : at;
    }
}
