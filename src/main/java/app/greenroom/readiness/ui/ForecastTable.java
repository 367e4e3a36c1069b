package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ForecastTexts.SAY;

import app.greenroom.readiness.ForecastChart;
import app.greenroom.readiness.model.DailyRecord;
import app.greenroom.readiness.model.Plan;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;

/** The forecast in numbers, a row for each day: for screen readers, and for whoever prefers numbers. */
class ForecastTable extends NativeDetails {

    private final NativeTable table = new NativeTable();

    ForecastTable() {
        super(SAY.asTable());
        addClassName("forecast-table");
        table.setCaptionText(SAY.byDay());
        setContent(table);
    }

    void show(ForecastChart chart) {
        table.getHead().removeAll();
        table.getBody().removeAll();
        NativeTableRow head = new NativeTableRow();
        for (String title :
                new String[] {SAY.day(), SAY.soFar(), SAY.ifYouStop(), SAY.withPlan(), SAY.range(), SAY.mentors()}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        Map<Integer, String> marks = new HashMap<>();
        chart.marks()
                .forEach(mark ->
                        marks.merge((int) mark.day().toEpochDay(), mark.words(), (one, other) -> one + ", " + other));
        chart.past().stream()
                .filter(point -> point.day() < chart.today().toEpochDay())
                .forEach(point -> add(point.day(), whole(point.percent()), "", "", "", marks));
        for (int at = 0; at < chart.stop().size(); at++) {
            DailyRecord.Point stop = chart.stop().get(at);
            Plan.Band plan = chart.plan().days().get(at);
            add(
                    stop.day(),
                    at == 0 ? whole(stop.percent()) : "",
                    whole(stop.percent()),
                    whole(plan.median()),
                    SAY.band(Math.round(plan.low()), Math.round(plan.high())),
                    marks);
        }
    }

    private void add(int day, String past, String stop, String plan, String band, Map<Integer, String> marks) {
        NativeTableRow row = new NativeTableRow();
        DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Times.current().locale());
        NativeTableHeaderCell date =
                new NativeTableHeaderCell(LocalDate.ofEpochDay(day).format(dates));
        date.getElement().setAttribute("scope", "row");
        row.add(date);
        for (String words : new String[] {past, stop, plan, band, marks.getOrDefault(day, "")}) {
            NativeTableCell cell = new NativeTableCell(words);
            cell.addClassName("num");
            row.add(cell);
        }
        table.getBody().add(row);
    }

    private static String whole(double percent) {
        return String.valueOf(Math.round(percent));
    }
}
