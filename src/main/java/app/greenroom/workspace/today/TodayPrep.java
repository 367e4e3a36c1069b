package app.greenroom.workspace.today;

import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.cohort.Nudge;
import app.greenroom.dossier.ChangeNews;
import app.greenroom.readiness.ReadinessSummary;
import app.greenroom.readiness.ui.NextStep;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One assignment as its candidate meets it today.
 *
 * @param answers how many answers have which state
 * @param next what to do, what pays most first
 * @param toRead threads that wait for the candidate
 * @param news what others said since yesterday
 * @param changes how the dossier changed since the candidate looked at its changes
 * @param nudge a word from a lead or mentor that stands until the candidate does something; null if there is none
 */
public record TodayPrep(
        AssignmentSummary summary,
        Map<AnswerState, Integer> answers,
        ReadinessSummary readiness,
        List<NextStep> next,
        List<NextStep> toRead,
        List<News> news,
        ChangeNews changes,
        @Nullable Nudge nudge) {

    public int questions() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
