package app.greenroom.workspace.today;

import static java.util.stream.Collectors.groupingBy;

import app.greenroom.answer.AnswerDirectory;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.cohort.NudgeDirectory;
import app.greenroom.dossier.ChangeNews;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.ItemChange;
import app.greenroom.dossier.RevisionLibrary;
import app.greenroom.feedback.Feedback;
import app.greenroom.feedback.FeedbackQueries;
import app.greenroom.readiness.ReadinessDirectory;
import app.greenroom.readiness.ui.NextSteps;
import app.greenroom.shared.DossierId;
import app.greenroom.team.PeopleService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a candidate's day together: as many queries for ten assignments as for one. */
@Service
@Transactional(readOnly = true)
public class TodayService {

    private final AssignmentService assignments;
    private final PeopleService people;
    private final DossierLibrary dossiers;
    private final RevisionLibrary revisions;
    private final AnswerDirectory answers;
    private final ReadinessDirectory readiness;
    private final NudgeDirectory nudges;
    private final FeedbackQueries feedback;
    private final Clock clock;

    TodayService(
            AssignmentService assignments,
            PeopleService people,
            DossierLibrary dossiers,
            RevisionLibrary revisions,
            AnswerDirectory answers,
            ReadinessDirectory readiness,
            NudgeDirectory nudges,
            FeedbackQueries feedback,
            Clock clock) {
        this.assignments = assignments;
        this.people = people;
        this.dossiers = dossiers;
        this.revisions = revisions;
        this.answers = answers;
        this.readiness = readiness;
        this.nudges = nudges;
        this.feedback = feedback;
        this.clock = clock;
    }

    /** What the actor works on, the nearest interview first; those without a date and past ones come last. */
    public List<TodayPrep> today() {
        Instant yesterday = yesterday(people.me().person().zone());
        List<AssignmentSummary> open = assignments.mine().stream()
                .filter(summary -> !summary.assignment().ended())
                .sorted(Comparator.comparing(summary -> urgency(summary.assignment())))
                .toList();
        List<Assignment> all = open.stream().map(AssignmentSummary::assignment).toList();
        var questions = dossiers.questions(all.stream().map(Assignment::dossier).toList());
        var begun = answers.begun(all).stream()
                .collect(groupingBy(answer -> answer.assignment().id()));
        var ready = readiness.withNext(all, NextSteps.MOST);
        var standing = nudges.standing(all);
        var said = feedback.since(yesterday, all).stream().collect(groupingBy(Feedback::assignment));
        var changed = changes(open);
        return open.stream()
                .map(summary -> new TodayDesk(
                                summary,
                                questions.getOrDefault(summary.assignment().dossier(), List.of()),
                                begun.getOrDefault(summary.assignment().id(), List.of()),
                                Objects.requireNonNull(
                                        ready.get(summary.assignment().id())),
                                said.getOrDefault(summary.assignment().id(), List.of()),
                                unseen(summary.assignment(), changed),
                                standing.get(summary.assignment().id()))
                        .lay())
                .toList();
    }

    /** What the actor worked on and has ended, the last one first: it stays theirs to read. */
    public List<AssignmentSummary> ended() {
        return assignments.mine().stream()
                .filter(summary -> summary.assignment().ended())
                .sorted(Comparator.comparing(TodayService::endedAt).reversed())
                .toList();
    }

    /** Long ago for what goes on. */
    private static Instant endedAt(AssignmentSummary summary) {
        return Objects.requireNonNullElse(summary.assignment().endedAt(), Instant.EPOCH);
    }

    /** What changed in the dossiers after what any of the candidates has seen; no query if all have seen all. */
    private Map<DossierId, List<ItemChange>> changes(List<AssignmentSummary> open) {
        List<AssignmentSummary> behind = open.stream()
                .filter(summary ->
                        summary.dossier().changedIn() > summary.assignment().seenRevision())
                .toList();
        if (behind.isEmpty()) {
            return Map.of();
        }
        int seen = behind.stream()
                .mapToInt(summary -> summary.assignment().seenRevision())
                .min()
                .orElse(0);
        return revisions.after(
                seen,
                behind.stream()
                        .map(summary -> summary.dossier().id())
                        .distinct()
                        .toList());
    }

    private static ChangeNews unseen(Assignment assignment, Map<DossierId, List<ItemChange>> changed) {
        return ChangeNews.of(changed.getOrDefault(assignment.dossier(), List.of()).stream()
                .filter(change -> change.revision() > assignment.seenRevision())
                .toList());
    }

    /** Where yesterday began for the reader. */
    private Instant yesterday(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone)
                .minusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private Instant urgency(Assignment assignment) {
        Instant at = assignment.interviewAt();
        return at == null || at.isBefore(clock.instant()) ? Instant.MAX : at;
    }
}
