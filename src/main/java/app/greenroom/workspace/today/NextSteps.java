package app.greenroom.workspace.today;

import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.readiness.ChecklistShare;
import app.greenroom.shared.AssignmentId;
import java.util.ArrayList;
import java.util.List;

/**
 * What to do next, from what is known now: what was asked for first, then feedback, then what was begun, then what is
 * new. An order of plain precedence and no forecast.
 */
final class NextSteps {

    private static final int CONCEPTS_A_MINUTE = 10;

    private NextSteps() {}

    /** All steps, most urgent first. */
    static List<NextStep> of(
            AssignmentId assignment,
            List<AnswerStep> answers,
            int threadsOnSections,
            int threadsOnAsks,
            ChecklistShare concepts) {
        List<NextStep> steps = new ArrayList<>();
        in(AnswerState.CHANGES_REQUESTED, answers)
                .forEach(answer -> steps.add(step("Revise answer " + answer.number(), answer, "Revise")));
        answers.stream()
                .filter(answer -> answer.openThreads() > 0 && answer.state() != AnswerState.CHANGES_REQUESTED)
                .forEach(answer -> steps.add(step(
                        "Look at " + threads(answer.openThreads()) + " on question " + answer.number(),
                        answer,
                        "Read")));
        if (threadsOnSections > 0) {
            steps.add(new NextStep(
                    "Look at " + threads(threadsOnSections) + " on the dossier",
                    "Comments on its sections",
                    PrepTabs.Tab.OVERVIEW.of(assignment),
                    "Read"));
        }
        if (threadsOnAsks > 0) {
            steps.add(new NextStep(
                    "Look at " + threads(threadsOnAsks) + " on the questions to ask",
                    "Comments on what you may ask them",
                    PrepTabs.Tab.ASKS.of(assignment),
                    "Read"));
        }
        in(AnswerState.DRAFT, answers)
                .forEach(answer -> steps.add(step("Finish and submit answer " + answer.number(), answer, "Continue")));
        in(AnswerState.NOT_STARTED, answers)
                .forEach(answer -> steps.add(step("Answer question " + answer.number(), answer, "Write")));
        addConcepts(steps, assignment, concepts);
        return steps;
    }

    private static void addConcepts(List<NextStep> steps, AssignmentId assignment, ChecklistShare concepts) {
        String path = PrepTabs.Tab.CONCEPTS.of(assignment);
        if (concepts.unseen() > 0) {
            int minutes = Math.ceilDiv(concepts.unseen(), CONCEPTS_A_MINUTE);
            NextStep rate = new NextStep(
                    "Rate " + count(concepts.unseen(), "concept"),
                    "Say where you stand with each: about " + count(minutes, "minute"),
                    path,
                    "Rate");
            steps.add(untouched(concepts) ? Math.min(1, steps.size()) : steps.size(), rate);
        }
        if (concepts.learning() > 0) {
            steps.add(new NextStep(
                    "Learn " + count(concepts.learning(), "concept"), "You marked them as learning", path, "Open"));
        }
    }

    /** Whoever has rated nothing gets to know the ground early, right after the first thing to do. */
    private static boolean untouched(ChecklistShare concepts) {
        return concepts.unseen() == concepts.concepts();
    }

    private static List<AnswerStep> in(AnswerState state, List<AnswerStep> answers) {
        return answers.stream().filter(answer -> answer.state() == state).toList();
    }

    private static NextStep step(String title, AnswerStep answer, String action) {
        return new NextStep(title, answer.text(), answer.path(), action);
    }

    private static String threads(int count) {
        return count(count, "thread");
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
