package app.greenroom.feedback;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.dossier.Dossier;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.feedback.timeline.ToldReader;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.UserId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a mentor told one person, over all that they work or worked on together. It is the mentor's alone. */
@Service
@Transactional(readOnly = true)
public class TimelineService {

    /** The most that can be asked for at once. */
    public static final int MOST = 2_000;

    private final ToldReader reader;
    private final AssignmentDirectory assignments;
    private final DossierLibrary dossiers;
    private final PeopleDirectory people;
    private final AccessGuard guard;

    TimelineService(
            ToldReader reader,
            AssignmentDirectory assignments,
            DossierLibrary dossiers,
            PeopleDirectory people,
            AccessGuard guard) {
        this.reader = reader;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.people = people;
        this.guard = guard;
    }

    /**
     * What the reader told this person: published comments and suggestions, verdicts, and private notes. The same few
     * queries, however much it is.
     *
     * @throws NotFound if the reader never mentored them
     */
    public Timeline told(AskTold wanted) {
        UserId mentor = guard.requireSelf();
        List<Assignment> shared = guard.requireAny(
                Permission.READ_OWN_WORDS,
                assignments.mentoredBy(mentor).stream()
                        .filter(assignment -> assignment.candidate().equals(wanted.candidate()))
                        .toList());
        Map<AssignmentId, String> jobs = jobs(shared);
        int most = Math.clamp(wanted.most(), 1, MOST);
        List<Told> found = reader.read(mentor, shared, jobs, wanted, most + 1);
        return new Timeline(
                people.person(wanted.candidate()),
                found.stream().limit(most).toList(),
                found.size() > most && most < MOST,
                Set.copyOf(jobs.keySet()));
    }

    private Map<AssignmentId, String> jobs(List<Assignment> of) {
        Map<DossierId, Dossier> known = dossiers.dossiers(
                of.stream().map(Assignment::dossier).distinct().toList());
        Map<AssignmentId, String> jobs = new HashMap<>();
        of.forEach(assignment -> jobs.put(
                assignment.id(),
                Objects.requireNonNull(known.get(assignment.dossier())).title()));
        return jobs;
    }
}
