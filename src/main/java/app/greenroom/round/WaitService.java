package app.greenroom.round;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.reading.UsualWait;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.round.persistence.PastVerdicts;
import app.greenroom.shared.AssignmentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how long feedback takes. */
@Service
@Transactional(readOnly = true)
public class WaitService {

    /** Fewer reviews than these say nothing about the next one. */
    static final int FEWEST = 3;

    /** Older reviews than these don't count. */
    static final int MOST = 20;

    private final PastVerdicts verdicts;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;

    WaitService(PastVerdicts verdicts, AssignmentDirectory assignments, AccessGuard guard) {
        this.verdicts = verdicts;
        this.assignments = assignments;
        this.guard = guard;
    }

    /** The median wait of the last twenty reviews by the mentors of an assignment; nothing if there are fewer than three. */
    public Optional<UsualWait> usual(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.READ_ASSIGNMENT, assignment);
        List<Duration> waits = verdicts.waits(assignment, MOST);
        return waits.size() < FEWEST ? Optional.empty() : Optional.of(UsualWait.of(waits));
    }
}
