package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ForecastTexts.SAY;

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
    private final boolean own;
    private final ForecastCanvas canvas = new ForecastCanvas();
    private final ForecastTable table = new ForecastTable();
    private final Paragraph words = new Paragraph();
    private final Span chosen = new Span();
    private final RangeInput slider = new RangeInput();

    /**
     * @param forecasts makes the forecast for so many minutes a day
     * @param own whether the candidate reads it
     */
    ForecastPanel(IntFunction<ForecastChart> forecasts, Assumptions.Planning planning, boolean own) {
        this.forecasts = forecasts;
        this.own = own;
        addClassNames("card", "forecast");
        slider.setId("minutes-a-day");
        slider.setMin(0);
        slider.setMax(planning.most());
        slider.setStep(STEP);
        slider.setValue((double) planning.minutes());
        slider.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        slider.addValueChangeListener(moved -> reread());
        NativeLabel label = new NativeLabel(SAY.minutesPerDay());
        label.setFor(slider);
        chosen.addClassNames("num", "forecast-minutes");
        words.addClassNames("num", "forecast-words");
        words.getElement().setAttribute("role", "status");
        Div choice = new Div(label, slider, chosen);
        choice.addClassName("forecast-choice");
        add(new H2(SAY.untilInterview()), words, canvas, key(), choice, table);
        reread();
    }

    /** Makes it anew, after something has happened. */
    void reread() {
        int minutes = slider.getValue().intValue();
        ForecastChart chart = forecasts.apply(minutes);
        chosen.setText(SAY.minutes(minutes));
        words.setText(words(chart, own));
        canvas.show(chart);
        table.show(chart);
    }

    static String words(ForecastChart chart, boolean own) {
        Plan.Band end = chart.plan().end();
        String plan = SAY.plan(
                own,
                Math.round(chart.plan().minutes()),
                Math.round(end.median()),
                Math.round(end.low()),
                Math.round(end.high()),
                Math.round(chart.stop().getLast().percent()));
        return plan + " " + target(chart);
    }

    private static String target(ForecastChart chart) {
        long target = Math.round(chart.target());
        if (chart.minutesToTarget() == 0) {
            return SAY.noneNeeded(target);
        }
        if (chart.minutesToTarget() > chart.most()) {
            return SAY.notEnough(chart.most(), target);
        }
        return SAY.takes(chart.minutesToTarget(), target);
    }

    private Div key() {
        Div key = new Div(
                entry(SAY.soFar(), "past"),
                entry(SAY.withPlanInRange(), "plan"),
                entry(SAY.ifStopping(own), "stop"),
                entry(SAY.mentorFeedback(), "mark"));
        key.addClassName("forecast-key");
        return key;
    }

    private static Span entry(String words, String look) {
        Span sample = new Span();
        sample.addClassNames("key-line", "key-" + look);
        return new Span(sample, new Span(words));
    }
}
