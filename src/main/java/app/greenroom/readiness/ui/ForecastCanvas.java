package app.greenroom.readiness.ui;

import app.greenroom.readiness.ForecastChart;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.Serializable;
import java.util.List;

/** Draws a forecast; what it shows is in the table beside it too. */
@Tag("gr-forecast-chart")
@JsModule("./forecast/forecast-chart.ts")
@NpmPackage(value = "chart.js", version = "4.6.1")
class ForecastCanvas extends Component implements HasStyle {

    record Point(long day, double percent) implements Serializable {}

    record Band(long day, double low, double median, double high) implements Serializable {}

    record Mark(long day, String words) implements Serializable {}

    record Forecast(
            long today, long goal, double target, List<Point> past, List<Point> stop, List<Band> plan, List<Mark> marks)
            implements Serializable {}

    ForecastCanvas() {
        addClassName("forecast-chart");
    }

    void show(ForecastChart chart) {
        getElement().setProperty("locale", Times.current().locale().toLanguageTag()); // before what it draws
        getElement()
                .setPropertyBean(
                        "forecast",
                        new Forecast(
                                chart.today().toEpochDay(),
                                chart.goal().toEpochDay(),
                                chart.target(),
                                chart.past().stream()
                                        .map(point -> new Point(point.day(), point.percent()))
                                        .toList(),
                                chart.stop().stream()
                                        .map(point -> new Point(point.day(), point.percent()))
                                        .toList(),
                                chart.plan().days().stream()
                                        .map(band -> new Band(band.day(), band.low(), band.median(), band.high()))
                                        .toList(),
                                chart.marks().stream()
                                        .map(mark -> new Mark(mark.day().toEpochDay(), mark.words()))
                                        .toList()));
    }
}
