package app.greenroom.workspace.today;

import static app.greenroom.workspace.today.TodayTexts.SAY;

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
                step.title(), SAY.commentsAndMore(comments, step.detail()), step.worth(), step.path(), step.action());
    }

    /** What is left to read beside these steps. */
    List<NextStep> beside(List<NextStep> steps, AssignmentId assignment, int onSections, int onAsks) {
        List<NextStep> left = new ArrayList<>();
        answers.stream()
                .filter(answer -> steps.stream().noneMatch(step -> step.path().equals(answer.path())))
                .forEach(answer -> left.add(new NextStep(
                        SAY.commentsOnQuestion(answer.openThreads(), answer.number()),
                        answer.text(),
                        "",
                        answer.path(),
                        SAY.read())));
        if (onSections > 0) {
            left.add(new NextStep(
                    SAY.commentsOnDossier(onSections),
                    SAY.onItsSections(),
                    "",
                    PrepTabs.Tab.OVERVIEW.of(assignment),
                    SAY.read()));
        }
        if (onAsks > 0) {
            left.add(new NextStep(
                    SAY.commentsOnAsks(onAsks), SAY.onWhatToAsk(), "", PrepTabs.Tab.ASKS.of(assignment), SAY.read()));
        }
        return left;
    }
}
