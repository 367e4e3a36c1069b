package app.greenroom.workspace.today;

import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.readiness.NextAction;
import app.greenroom.readiness.ReadinessSummary;
import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.ui.ActionWords;
import app.greenroom.shared.AssignmentId;
import java.util.ArrayList;
import java.util.List;

/** What to do next: what pays most by the minute, after a first look at the concepts; and what waits to be read. */
final class NextSteps {

    static final int MOST = 3;

    private static final int RATED_A_MINUTE = 10;

    private NextSteps() {}

    /** Three steps at most, what pays most first. Nobody's number means much before the concepts are rated. */
    static List<NextStep> of(AssignmentId assignment, ReadinessSummary readiness) {
        List<NextStep> steps = new ArrayList<>();
        if (readiness.unrated() > 0) {
            int minutes = Math.ceilDiv(readiness.unrated(), RATED_A_MINUTE);
            steps.add(new NextStep(
                    "Rate " + count(readiness.unrated(), "concept"),
                    "How well do you know each one? Your first impression is enough.",
                    count(minutes, "minute"),
                    "prep/" + assignment + "/recall",
                    "Rate"));
        }
        readiness.next().stream()
                .limit(MOST - steps.size())
                .map(action -> step(assignment, action))
                .forEach(steps::add);
        return steps;
    }

    /** Threads that wait for the candidate. */
    static List<NextStep> toRead(
            AssignmentId assignment, List<AnswerStep> answers, int threadsOnSections, int threadsOnAsks) {
        List<NextStep> steps = new ArrayList<>();
        answers.stream()
                .filter(answer -> answer.openThreads() > 0)
                .forEach(answer -> steps.add(new NextStep(
                        count(answer.openThreads(), "comment") + " on question " + answer.number(),
                        answer.text(),
                        "",
                        answer.path(),
                        "Read")));
        if (threadsOnSections > 0) {
            steps.add(new NextStep(
                    count(threadsOnSections, "comment") + " on the dossier",
                    "On its sections",
                    "",
                    PrepTabs.Tab.OVERVIEW.of(assignment),
                    "Read"));
        }
        if (threadsOnAsks > 0) {
            steps.add(new NextStep(
                    count(threadsOnAsks, "comment") + " on your questions to ask",
                    "On what you could ask in the interview",
                    "",
                    PrepTabs.Tab.ASKS.of(assignment),
                    "Read"));
        }
        return steps;
    }

    private static NextStep step(AssignmentId assignment, NextAction action) {
        boolean concept = action.kind() == Action.Kind.CHECK || action.kind() == Action.Kind.LEARN;
        return new NextStep(
                ActionWords.title(action),
                concept ? "" : action.text(),
                ActionWords.worth(action),
                ActionWords.path(action, assignment),
                ActionWords.verb(action));
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
