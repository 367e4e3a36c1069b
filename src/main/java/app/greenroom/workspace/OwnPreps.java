package app.greenroom.workspace;

import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.dossier.Dossier;
import app.greenroom.shared.AssignmentId;
import app.greenroom.ui.Times;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What a candidate works on, the nearest interview first, as the rail names it. */
record OwnPreps(List<OwnPrep> all) {

    static final OwnPreps NONE = new OwnPreps(List.of());

    /** One of them, by its company, or by its role where no company is known. */
    record OwnPrep(AssignmentId id, String name) {}

    /** Those that go on. */
    static OwnPreps of(List<AssignmentSummary> mine, Times times) {
        return new OwnPreps(mine.stream()
                .filter(summary -> !summary.assignment().ended())
                .sorted(Comparator.comparing(summary -> urgency(summary.assignment(), times)))
                .map(summary -> new OwnPrep(summary.assignment().id(), nameOf(summary.dossier())))
                .toList());
    }

    private static Instant urgency(Assignment assignment, Times times) {
        Instant at = assignment.interviewAt();
        return at == null || at.isBefore(times.clock().instant()) ? Instant.MAX : at;
    }

    private static String nameOf(Dossier dossier) {
        return dossier.company().isBlank() ? dossier.role() : dossier.company();
    }
}
