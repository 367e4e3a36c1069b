package app.greenroom.workspace.today;

import static app.greenroom.workspace.today.TodayTexts.SAY;

import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.readiness.TopicBar;
import app.greenroom.readiness.model.Standing;
import app.greenroom.readiness.ui.TopicMeter;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.Meter;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far answers and concepts are, topic by topic. */
class TodayProgress extends Aside {

    private static final List<AnswerState> BEST_FIRST = List.of(
            AnswerState.APPROVED,
            AnswerState.SUBMITTED,
            AnswerState.CHANGES_REQUESTED,
            AnswerState.DRAFT,
            AnswerState.NOT_STARTED);

    TodayProgress(TodayPrep prep) {
        AssignmentId id = prep.summary().assignment().id();
        addClassNames("card", "today-progress");
        getElement().setAttribute("aria-label", SAY.progress());
        if (prep.questions() > 0) {
            add(new H3(new Anchor(PrepTabs.Tab.QUESTIONS.of(id), SAY.answers())), answers(prep), states(prep));
        }
        if (!prep.readiness().topics().isEmpty()) {
            add(new H3(new Anchor(PrepTabs.Tab.CONCEPTS.of(id), SAY.conceptsOnTheDay())));
            prep.readiness().topics().forEach(bar -> add(topic(bar)));
            add(TopicMeter.legend());
        }
    }

    private static Meter answers(TodayPrep prep) {
        return new Meter(
                SAY.answers(),
                BEST_FIRST.stream()
                        .map(state -> new Meter.Share(
                                state.inSentence(), prep.answers().getOrDefault(state, 0), look(state)))
                        .toList());
    }

    private static Div states(TodayPrep prep) {
        Div chips = new Div();
        chips.addClassName("today-states");
        BEST_FIRST.stream()
                .filter(state -> prep.answers().getOrDefault(state, 0) > 0)
                .map(state -> new Chip(state.counted(prep.answers().getOrDefault(state, 0)), state.tone()))
                .forEach(chips::add);
        return chips;
    }

    private static Div topic(TopicBar bar) {
        Span title = new Span(bar.title());
        title.getElement().setAttribute("dir", "auto");
        Span count = new Span(SAY.mastered(bar.standing().count(Standing.MASTERED), bar.concepts()));
        count.addClassNames("muted", "num");
        count.setTitle(bar.standing().words());
        Div row = new Div(title, count, new TopicMeter(bar));
        row.addClassName("today-topic");
        return row;
    }

    private static String look(AnswerState state) {
        return switch (state) {
            case APPROVED -> "best";
            case SUBMITTED -> "waiting";
            case CHANGES_REQUESTED -> "changes";
            case DRAFT -> "some";
            case NOT_STARTED -> "none";
        };
    }
}
