package app.greenroom.cohort;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Guarded;
import app.greenroom.access.Permission;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.readiness.ChecklistDirectory;
import app.greenroom.readiness.ChecklistShare;
import app.greenroom.review.ThreadDirectory;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.TeamId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a lead sees of the team's work. */
@Service
@Transactional(readOnly = true)
public class CohortService {

    private final AssignmentService assignments;
    private final AnswerDirectory answers;
    private final ThreadDirectory threads;
    private final ChecklistDirectory checklists;
    private final AccessGuard guard;

    CohortService(
            AssignmentService assignments,
            AnswerDirectory answers,
            ThreadDirectory threads,
            ChecklistDirectory checklists,
            AccessGuard guard) {
        this.assignments = assignments;
        this.answers = answers;
        this.threads = threads;
        this.checklists = checklists;
        this.guard = guard;
    }

    /** Every assignment of the team, the ended ones too; the number of queries doesn't depend on how many there are. */
    public List<CohortRow> inTeam(TeamId team) {
        guard.require(Permission.SEE_COHORT, Guarded.team(team));
        List<AssignmentSummary> found = assignments.inTeam(team);
        List<AssignmentId> ids =
                found.stream().map(summary -> summary.assignment().id()).toList();
        Map<AssignmentId, Map<AnswerState, Integer>> states = answers.countsByState(ids);
        Map<AssignmentId, Integer> waiting = threads.waiting(ids);
        Map<AssignmentId, ChecklistShare> shares = checklists.shares(ids);
        return found.stream()
                .map(summary -> row(summary, states, waiting, shares))
                .toList();
    }

    private static CohortRow row(
            AssignmentSummary summary,
            Map<AssignmentId, Map<AnswerState, Integer>> states,
            Map<AssignmentId, Integer> waiting,
            Map<AssignmentId, ChecklistShare> shares) {
        AssignmentId id = summary.assignment().id();
        return new CohortRow(
                summary,
                states.getOrDefault(id, Map.of()),
                waiting.getOrDefault(id, 0),
                shares.getOrDefault(id, ChecklistShare.EMPTY));
    }
}
