package app.greenroom.workspace.today;

import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.readiness.ui.NextStep;
import app.greenroom.shared.AssignmentId;
import java.util.ArrayList;
import java.util.List;

/** Comments that wait to be read. Those on a question that is to be worked on anyway stand in that step: a row a question. */
final class Reading {

    private final List<AnswerStep> answers;

    Reading(List<AnswerStep> answers) {
        this.answers =
                answers.stream().filter(answer -> answer.openThreads() > 0).toList();
    }

    /** The steps, each with how many comments wait where it leads. */
    List<NextStep> within(List<NextStep> steps) {
        return steps.stream()
                .map(step -> answers.stream()
                        .filter(answer -> answer.path().equals(step.path()))
                        .findFirst()
                        .map(answer -> with(step, answer.openThreads()))
                        .orElse(step))
                .toList();
    }

    private static NextStep with(NextStep step, int comments) {
        return new NextStep(
                step.title(), count(comments) + " · " + step.detail(), step.worth(), step.path(), step.action());
    }

    /** What is left to read beside these steps. */
    List<NextStep> beside(List<NextStep> steps, AssignmentId assignment, int onSections, int onAsks) {
        List<NextStep> left = new ArrayList<>();
        answers.stream()
                .filter(answer -> steps.stream().noneMatch(step -> step.path().equals(answer.path())))
                .forEach(answer -> left.add(new NextStep(
                        count(answer.openThreads()) + " on question " + answer.number(),
                        answer.text(),
                        "",
                        answer.path(),
                        "Read")));
        if (onSections > 0) {
            left.add(new NextStep(
                    count(onSections) + " on the dossier",
                    "On its sections",
                    "",
                    PrepTabs.Tab.OVERVIEW.of(assignment),
                    "Read"));
        }
        if (onAsks > 0) {
            left.add(new NextStep(
                    count(onAsks) + " on your questions to ask",
                    "On what you could ask in the interview",
                    "",
                    PrepTabs.Tab.ASKS.of(assignment),
                    "Read"));
        }
        return left;
    }

    private static String count(int comments) {
        return comments + (comments == 1 ? " comment" : " comments");
    }
}
