package app.greenroom.cohort.ui;

import app.greenroom.cohort.CohortRow;
import app.greenroom.dossier.Dossier;
import app.greenroom.readiness.TopicBar;
import app.greenroom.readiness.ui.TopicMeter;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.More;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Candidates by topics, a table for each dossier, the nearest interview first; the first ones until one comes near their end. */
class HeatGrid extends Div {

    /** A little more than a window of usual height has room for. */
    private static final int FIRST = 16;

    private final Consumer<AssignmentId> opened;
    private final More more = new More(FIRST, this::draw);
    private List<CohortRow> rows = List.of();
    private boolean told;

    /** @param opened takes the assignment whose candidate was pressed */
    HeatGrid(Consumer<AssignmentId> opened) {
        this.opened = opened;
        addClassName("heat");
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
        removeAll();
        if (rows.isEmpty()) {
            Span nobody = new Span("No candidates match.");
            nobody.addClassName("muted");
            add(nobody);
            return;
        }
        add(TopicMeter.legend());
        List<CohortRow> sorted =
                byDossier().values().stream().flatMap(List::stream).toList();
        more.begin(sorted).stream()
                .collect(Collectors.groupingBy(HeatGrid::dossier, LinkedHashMap::new, Collectors.toList()))
                .forEach((dossier, of) -> add(table(dossier, of)));
        add(more);
    }

    private Map<Dossier, List<CohortRow>> byDossier() {
        return rows.stream()
                .sorted(Comparator.comparing(HeatGrid::interview))
                .collect(Collectors.groupingBy(HeatGrid::dossier, LinkedHashMap::new, Collectors.toList()));
    }

    private static Dossier dossier(CohortRow row) {
        return row.summary().dossier();
    }

    private Section table(Dossier dossier, List<CohortRow> rows) {
        Set<String> topics = new LinkedHashSet<>();
        rows.forEach(row -> row.readiness().topics().forEach(bar -> topics.add(bar.title())));
        H2 title = new H2(dossier.title());
        title.getElement().setAttribute("dir", "auto");
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", dossier.title());
        NativeTableRow head =
                new NativeTableRow(header("Candidate", "col"), header("Interview", "col"), header("Readiness", "col"));
        topics.forEach(topic -> head.add(header(topic, "col")));
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(line(row, topics)));
        Div scroll = new Div(table);
        scroll.addClassName("heat-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", dossier.title());
        Section section = new Section(title, scroll);
        section.addClassName("heat-dossier");
        return section;
    }

    private NativeTableRow line(CohortRow row, Set<String> topics) {
        NativeButton name = new NativeButton(row.summary().candidate().name(), pressed -> opened.accept(row.id()));
        name.addClassName("row-open");
        NativeTableHeaderCell first = header("", "row");
        first.add(name);
        if (told) {
            Anchor words = new Anchor("people/" + row.summary().candidate().id(), "Feedback");
            words.setAriaLabel("Feedback for " + row.summary().candidate().name());
            words.addClassName("heat-told");
            first.add(words);
        }
        row.risks().forEach(flag -> first.add(RiskBar.chip(flag)));
        Instant at = row.summary().assignment().interviewAt();
        NativeTableCell left =
                new NativeTableCell(at == null ? "no date" : Times.current().daysAway(at));
        NativeTableCell ready = new NativeTableCell(row.readiness().number().percent() + " %");
        Span standing = new Span(row.readiness().number().standing().words());
        standing.addClassNames("heat-standing", "muted", "small");
        ready.add(standing);
        left.addClassName("num");
        ready.addClassName("num");
        NativeTableRow line = new NativeTableRow(first, left, ready);
        Map<String, TopicBar> bars = row.readiness().topics().stream()
                .collect(Collectors.toMap(TopicBar::title, bar -> bar, (one, other) -> one));
        for (String topic : topics) {
            NativeTableCell cell = new NativeTableCell();
            TopicBar bar = bars.get(topic);
            if (bar != null) {
                cell.add(new TopicMeter(bar));
            }
            line.add(cell);
        }
        return line;
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("dir", "auto");
        return cell;
    }

    private static Instant interview(CohortRow row) {
        Instant at = row.summary().assignment().interviewAt();
        return at == null ? Instant.MAX : at;
    }
}
