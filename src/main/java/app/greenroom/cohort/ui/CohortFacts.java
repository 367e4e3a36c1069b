package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.answer.AnswerState;
import app.greenroom.cohort.CohortRow;
import app.greenroom.readiness.ui.ReadinessFigure;
import app.greenroom.readiness.ui.TopicMeter;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Everything the cohort knows about one assignment, in words. */
class CohortFacts extends Div {

    CohortFacts(CohortRow row) {
        addClassName("cohort-facts");
        Div states = new Div();
        states.addClassName("state-counts");
        for (AnswerState state : AnswerState.values()) {
            if (row.answers(state) > 0) {
                Span count = new Span(String.valueOf(row.answers(state)));
                count.addClassName("num");
                states.add(new Div(count, state.chip()));
            }
        }
        add(
                new ReadinessFigure(row.readiness().number()),
                new Anchor("prep/" + row.id() + "/readiness", SAY.howCalculated()));
        if (!row.risks().isEmpty()) {
            UnorderedList risks = new UnorderedList();
            row.risks()
                    .forEach(flag ->
                            risks.add(new ListItem(SAY.because(flag.risk().title(), flag.why()))));
            add(part(CohortColumn.RISK.title(), risks));
        }
        Div topics = new Div();
        topics.addClassName("cohort-topics");
        row.readiness().topics().forEach(bar -> topics.add(new Span(bar.title()), new TopicMeter(bar)));
        add(
                part(CohortColumn.ANSWERS.title(), new AnswerMeter(row), states),
                part(SAY.concepts(), topics),
                pair(
                        part(SAY.openComments(), new Span(threads(row.threads()))),
                        part(
                                SAY.lastActivity(),
                                Times.current()
                                        .agoLabel(row.summary().assignment().lastActivityAt()))));
    }

    private static Div pair(Section first, Section second) {
        Div pair = new Div(first, second);
        pair.addClassName("fact-pair");
        return pair;
    }

    private static String threads(int count) {
        return count == 0 ? SAY.none() : String.valueOf(count);
    }

    private static Section part(String title, Component... content) {
        Section part = new Section(new H3(title));
        part.add(content);
        part.addClassName("panel-part");
        return part;
    }
}
