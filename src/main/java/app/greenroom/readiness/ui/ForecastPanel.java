package app.greenroom.readiness.ui;

import app.greenroom.readiness.ForecastChart;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Plan;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.IntFunction;

/** What becomes of readiness until the interview, by the minutes a day that one gives it. */
class ForecastPanel extends Section {

    private static final double STEP = 5;

    private final IntFunction<ForecastChart> forecasts;
    private final ForecastCanvas canvas = new ForecastCanvas();
    private final ForecastTable table = new ForecastTable();
    private final Paragraph words = new Paragraph();
    private final Span chosen = new Span();
    private final RangeInput slider = new RangeInput();

    /** @param forecasts makes the forecast for so many minutes a day */
    ForecastPanel(IntFunction<ForecastChart> forecasts, Assumptions.Planning planning) {
        this.forecasts = forecasts;
        addClassNames("card", "forecast");
        slider.setId("minutes-a-day");
        slider.setMin(0);
        slider.setMax(planning.most());
        slider.setStep(STEP);
        slider.setValue((double) planning.minutes());
        slider.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        slider.addValueChangeListener(moved -> reread());
        NativeLabel label = new NativeLabel("Minutes a day");
        label.setFor(slider);
        chosen.addClassNames("num", "forecast-minutes");
        words.addClassNames("num", "forecast-words");
        words.getElement().setAttribute("role", "status");
        Div choice = new Div(label, slider, chosen);
        choice.addClassName("forecast-choice");
        add(new H2("Until the interview"), words, canvas, key(), choice, table);
        reread();
    }

    /** Makes it anew, after something has happened. */
    void reread() {
        int minutes = slider.getValue().intValue();
        ForecastChart chart = forecasts.apply(minutes);
        chosen.setText(minutes + " min");
        words.setText(words(chart));
        canvas.show(chart);
        table.show(chart);
    }

    static String words(ForecastChart chart) {
        Plan.Band end = chart.plan().end();
        String plan = whole(chart.plan().minutes()) + " minutes a day lead to about " + whole(end.median()) + " % ("
                + whole(end.low()) + " to " + whole(end.high()) + " %); stopping now leads to "
                + whole(chart.stop().getLast().percent()) + " %.";
        return plan + " " + target(chart);
    }

    private static String target(ForecastChart chart) {
        String target = whole(chart.target()) + " %.";
        if (chart.minutesToTarget() == 0) {
            return "That is enough for " + target;
        }
        if (chart.minutesToTarget() > chart.most()) {
            return "In the time that is left, " + whole(chart.most()) + " minutes a day don’t reach " + target;
        }
        return chart.minutesToTarget() + " minutes a day reach " + target;
    }

    private static Div key() {
        Div key = new Div(
                entry("so far", "past"),
                entry("with the plan; eight of ten ways lie in the band", "plan"),
                entry("if you stop now", "stop"),
                entry("what mentors did", "mark"));
        key.addClassName("forecast-key");
        return key;
    }

    private static Span entry(String words, String look) {
        Span sample = new Span();
        sample.addClassNames("key-line", "key-" + look);
        return new Span(sample, new Span(words));
    }

    private static String whole(double number) {
        return String.valueOf(Math.round(number));
    }
}
