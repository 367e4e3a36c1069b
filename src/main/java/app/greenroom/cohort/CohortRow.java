package app.greenroom.cohort;

import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.readiness.ChecklistShare;
import app.greenroom.shared.AssignmentId;
import java.util.Map;

/**
 * One assignment as its team's lead sees it.
 *
 * @param answers how many answers have which state; states without any may be missing
 * @param threads how many threads are unresolved
 */
public record CohortRow(
        AssignmentSummary summary, Map<AnswerState, Integer> answers, int threads, ChecklistShare concepts) {

    public CohortRow {
        answers = Map.copyOf(answers);
    }

    public AssignmentId id() {
        return summary.assignment().id();
    }

    public boolean ended() {
        return summary.assignment().ended();
    }

    public int answers(AnswerState state) {
        return answers.getOrDefault(state, 0);
    }

    /** How many questions there are to answer. */
    public int questions() {
        return answers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
