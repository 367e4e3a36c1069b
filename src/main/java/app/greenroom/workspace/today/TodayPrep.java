package app.greenroom.workspace.today;

import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.dossier.ChangeNews;
import app.greenroom.readiness.ChecklistShare;
import app.greenroom.readiness.TopicShare;
import java.util.List;
import java.util.Map;

/**
 * One assignment as its candidate meets it today.
 *
 * @param answers how many answers have which state
 * @param next what to do, most urgent first
 * @param news what others said since yesterday
 * @param changes how the dossier changed since the candidate looked at its changes
 */
public record TodayPrep(
        AssignmentSummary summary,
        Map<AnswerState, Integer> answers,
        List<TopicShare> topics,
        List<NextStep> next,
        List<News> news,
        ChangeNews changes) {

    public ChecklistShare concepts() {
        return topics.stream().map(TopicShare::share).reduce(ChecklistShare.EMPTY, ChecklistShare::plus);
    }

    public int questions() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
