package app.greenroom.cohort;

import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.readiness.ReadinessSummary;
import app.greenroom.shared.AssignmentId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One assignment as its team's lead sees it.
 *
 * @param answers how many answers have which state; states without any may be missing
 * @param threads how many threads are unresolved
 * @param readiness without what to do next
 * @param risks why the candidate may not be ready in time; none if they seem to
 * @param candidateLeft whether the candidate is no candidate of the team any more
 * @param nudge the word that the candidate was given and has not reacted to; null if there is none
 */
public record CohortRow(
        AssignmentSummary summary,
        Map<AnswerState, Integer> answers,
        int threads,
        ReadinessSummary readiness,
        List<RiskFlag> risks,
        boolean candidateLeft,
        @Nullable Nudge nudge) {

    public CohortRow {
        answers = Map.copyOf(answers);
        risks = List.copyOf(risks);
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

    public boolean has(Risk risk) {
        return risks.stream().anyMatch(flag -> flag.risk() == risk);
    }
}
