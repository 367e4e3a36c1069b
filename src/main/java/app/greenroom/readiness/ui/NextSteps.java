package app.greenroom.readiness.ui;

import static app.greenroom.readiness.words.ForecastTexts.SAY;

import app.greenroom.readiness.NextAction;
import app.greenroom.shared.AssignmentId;
import java.util.ArrayList;
import java.util.List;

/** What to do next: a first look at the concepts, then what pays most by the minute. It is the same wherever it is shown. */
public final class NextSteps {

    /** How many stand in a list. */
    public static final int MOST = 3;

    private static final int RATED_A_MINUTE = 10;

    private NextSteps() {}

    /**
     * Three steps at most. Nobody's number means much before the concepts are rated.
     *
     * @param unrated how many concepts the candidate said nothing about yet
     * @param actions what pays most now, the best first
     */
    public static List<NextStep> of(AssignmentId assignment, int unrated, List<NextAction> actions) {
        List<NextStep> steps = new ArrayList<>();
        if (unrated > 0) {
            steps.add(new NextStep(
                    SAY.rateConcepts(unrated),
                    SAY.firstImpression(),
                    SAY.rateTakes(Math.ceilDiv(unrated, RATED_A_MINUTE)),
                    "prep/" + assignment + "/recall",
                    SAY.rate()));
        }
        actions.stream()
                .limit(MOST - steps.size())
                .map(action -> step(assignment, action))
                .forEach(steps::add);
        return steps;
    }

    private static NextStep step(AssignmentId assignment, NextAction action) {
        return new NextStep(
                ActionWords.title(action),
                ActionWords.detail(action),
                ActionWords.worth(action),
                ActionWords.path(action, assignment),
                ActionWords.verb(action));
    }
}
