package app.greenroom.readiness.ui;

import app.greenroom.readiness.ReadinessNumber;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How ready somebody will be: the number, for when it holds, and its two halves. */
public class ReadinessFigure extends Div {

    private final Span percent = new Span();
    private final Span when = new Span();
    private final Span halves = new Span();

    public ReadinessFigure(ReadinessNumber number) {
        addClassName("readiness-figure");
        percent.addClassNames("readiness-percent", "num");
        when.addClassName("readiness-when");
        halves.addClassNames("readiness-halves", "num", "muted", "small");
        add(percent, new Div(when, halves));
        show(number);
    }

    /** Shows the number as it is now. */
    public void show(ReadinessNumber number) {
        percent.setText(number.percent() + " %");
        when.setText(number.when());
        halves.setText(number.halves());
    }
}
