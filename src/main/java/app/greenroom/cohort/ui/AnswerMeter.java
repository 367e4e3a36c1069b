package app.greenroom.cohort.ui;

import static app.greenroom.cohort.CohortTexts.SAY;

import app.greenroom.answer.AnswerState;
import app.greenroom.cohort.CohortRow;
import app.greenroom.ui.Meter;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far the answers are: a bar by state, and what matters of it in words. */
class AnswerMeter extends Div {

    private static final List<AnswerState> BEST_FIRST = List.of(
            AnswerState.APPROVED,
            AnswerState.CHANGES_REQUESTED,
            AnswerState.SUBMITTED,
            AnswerState.DRAFT,
            AnswerState.NOT_STARTED);

    private final Span words = new Span();

    AnswerMeter(CohortRow row) {
        addClassName("two-lines");
        if (row.questions() == 0) {
            add(new Span(SAY.noQuestions()));
            return;
        }
        words.setText(words(row));
        words.addClassNames("muted", "small", "num");
        add(
                new Meter(
                        CohortColumn.ANSWERS.title(),
                        BEST_FIRST.stream().map(state -> share(state, row)).toList()),
                words);
    }

    /** The same in one line: the bar, and how many of all are approved. */
    static AnswerMeter inALine(CohortRow row) {
        AnswerMeter meter = new AnswerMeter(row);
        meter.removeClassName("two-lines");
        meter.addClassName("one-line");
        if (row.questions() > 0) {
            meter.setTitle(words(row));
            meter.words.setText(row.answers(AnswerState.APPROVED) + "/" + row.questions());
        }
        return meter;
    }

    private static String words(CohortRow row) {
        return SAY.approvedOf(row.answers(AnswerState.APPROVED), row.questions(), row.answers(AnswerState.SUBMITTED));
    }

    private static Meter.Share share(AnswerState state, CohortRow row) {
        String look = switch (state) {
            case APPROVED -> "good";
            case CHANGES_REQUESTED -> "changes";
            case SUBMITTED -> "waiting";
            case DRAFT -> "some";
            case NOT_STARTED -> "none";
        };
        return new Meter.Share(state.inSentence(), row.answers(state), look);
    }
}
