package app.greenroom.workspace.today;

import static java.util.stream.Collectors.groupingBy;

import app.greenroom.answer.AnswerDirectory;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.people.PeopleService;
import app.greenroom.readiness.ChecklistDirectory;
import app.greenroom.review.Feedback;
import app.greenroom.review.FeedbackDirectory;
import app.greenroom.shared.AssignmentId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a candidate's day together: as many queries for ten assignments as for one. */
@Service
@Transactional(readOnly = true)
public class TodayService {

    private final AssignmentService assignments;
    private final PeopleService people;
    private final DossierLibrary dossiers;
    private final AnswerDirectory answers;
    private final ChecklistDirectory checklists;
    private final FeedbackDirectory feedback;
    private final Clock clock;

    TodayService(
            AssignmentService assignments,
            PeopleService people,
            DossierLibrary dossiers,
            AnswerDirectory answers,
            ChecklistDirectory checklists,
            FeedbackDirectory feedback,
            Clock clock) {
        this.assignments = assignments;
        this.people = people;
        this.dossiers = dossiers;
        this.answers = answers;
        this.checklists = checklists;
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
        List<AssignmentId> ids = all.stream().map(Assignment::id).toList();
        var questions = dossiers.questions(all.stream().map(Assignment::dossier).toList());
        var begun = answers.begun(all).stream()
                .collect(groupingBy(answer -> answer.assignment().id()));
        var topics = checklists.topics(ids);
        var said = feedback.since(yesterday, ids).stream().collect(groupingBy(Feedback::assignment));
        return open.stream()
                .map(summary -> new TodayDesk(
                                summary,
                                questions.getOrDefault(summary.assignment().dossier(), List.of()),
                                begun.getOrDefault(summary.assignment().id(), List.of()),
                                topics.getOrDefault(summary.assignment().id(), List.of()),
                                said.getOrDefault(summary.assignment().id(), List.of()))
                        .lay())
                .toList();
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
