package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.cohort.CohortRow;
import app.greenroom.readiness.TopicBar;
import app.greenroom.readiness.ui.TopicMeter;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Facts;
import app.greenroom.ui.KeyedRows;
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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The candidates of one dossier by its topics. */
class HeatTable extends Section {

    /**
     * What the table shows.
     *
     * @param all how many candidates there are, those not shown too
     */
    record Part(String id, String title, List<String> topics, List<Line> lines, int all) {}

    /** What a row shows, with how far off the interview is; {@code told} leads to what the reader told the candidate. */
    record Line(CohortRow row, List<String> topics, String away, boolean told) {}

    private final Consumer<AssignmentId> opened;
    private final NativeTable table = new NativeTable();
    private final Facts headed = new Facts();
    private final KeyedRows<AssignmentId, Line, NativeTableRow> rows =
            new KeyedRows<>(table.getBody(), line -> line.row().id(), this::row, this::fill);

    /** @param opened takes the assignment whose candidate was pressed */
    HeatTable(Part part, Consumer<AssignmentId> opened) {
        this.opened = opened;
        H2 title = new H2(part.title());
        title.getElement().setAttribute("dir", "auto");
        table.getElement().setAttribute("aria-label", part.title());
        Div scroll = new Div(table);
        scroll.addClassName("heat-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", part.title());
        addClassName("heat-dossier");
        add(title, scroll);
        show(part);
    }

    final void show(Part part) {
        if (headed.areNew(part.topics())) {
            NativeTableRow head = new NativeTableRow(
                    header(CohortColumn.CANDIDATE.title(), "col"),
                    header(CohortColumn.INTERVIEW.title(), "col"),
                    header(SAY.readiness(), "col"));
            part.topics().forEach(topic -> head.add(header(topic, "col")));
            table.getHead().removeAll();
            table.getHead().add(head);
        }
        table.getElement().setAttribute("aria-rowcount", String.valueOf(part.all() + 1));
        rows.show(part.lines());
    }

    private NativeTableRow row(Line line) {
        NativeTableRow row = new NativeTableRow();
        fill(row, line);
        return row;
    }

    private void fill(NativeTableRow line, Line of) {
        CohortRow row = of.row();
        NativeButton name = new NativeButton(row.summary().candidate().name(), pressed -> opened.accept(row.id()));
        name.addClassName("row-open");
        NativeTableHeaderCell first = header("", "row");
        first.add(name);
        if (of.told()) {
            Anchor words = new Anchor("people/" + row.summary().candidate().id(), SAY.feedback());
            words.setAriaLabel(SAY.feedbackFor(row.summary().candidate().name()));
            words.addClassName("heat-told");
            first.add(words);
        }
        row.risks().forEach(flag -> first.add(RiskBar.chip(flag)));
        NativeTableCell left = new NativeTableCell(of.away());
        NativeTableCell ready =
                new NativeTableCell(SAY.percent(row.readiness().number().percent()));
        Span standing = new Span(row.readiness().number().standing().words());
        standing.addClassNames("heat-standing", "muted", "small");
        ready.add(standing);
        left.addClassName("num");
        ready.addClassName("num");
        line.removeAll();
        line.add(first, left, ready);
        Map<String, TopicBar> bars = row.readiness().topics().stream()
                .collect(Collectors.toMap(TopicBar::title, bar -> bar, (one, other) -> one));
        for (String topic : of.topics()) {
            NativeTableCell cell = new NativeTableCell();
            TopicBar bar = bars.get(topic);
            if (bar != null) {
                cell.add(new TopicMeter(bar));
            }
            line.add(cell);
        }
    }

    private static NativeTableHeaderCell header(String words, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        cell.getElement().setAttribute("dir", "auto");
        return cell;
    }
}
