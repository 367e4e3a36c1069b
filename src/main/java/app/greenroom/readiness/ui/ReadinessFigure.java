package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.readiness.ReadinessNumber;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How ready somebody will be: the number, for when it holds, its two halves, and what was proved or only claimed. */
public class ReadinessFigure extends Div {

    private final Span percent = new Span();
    private final Span when = new Span();
    private final Span halves = new Span();
    private final Span standing = new Span();

    public ReadinessFigure(ReadinessNumber number) {
        addClassName("readiness-figure");
        percent.addClassNames("readiness-percent", "num");
        when.addClassName("readiness-when");
        halves.addClassNames("readiness-halves", "num", "muted", "small");
        standing.addClassNames("readiness-standing", "num", "muted", "small");
        standing.setTitle(SAY.standingMeans());
        add(percent, new Div(when, halves, standing));
        show(number);
    }

    /** Shows the number as it is now. */
    public void show(ReadinessNumber number) {
        percent.setText(SAY.percent(number.percent()));
        when.setText(number.when());
        halves.setText(number.halves());
        standing.setText(number.standing().words());
    }
}
