package app.greenroom.feedback;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.AnswerState;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.comment.PassageKind;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.Section;
import app.greenroom.shared.AssignmentId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a candidate through what others said and asked for. */
@Service
@Transactional(readOnly = true)
public class FeedbackService {

    private final FeedbackQueries feedback;
    private final AnswerDirectory answers;
    private final AssignmentDirectory assignments;
    private final DossierLibrary dossiers;
    private final AccessGuard guard;
    private final Clock clock;

    FeedbackService(
            FeedbackQueries feedback,
            AnswerDirectory answers,
            AssignmentDirectory assignments,
            DossierLibrary dossiers,
            AccessGuard guard,
            Clock clock) {
        this.feedback = feedback;
        this.answers = answers;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.guard = guard;
        this.clock = clock;
    }

    /** How much waits for the candidate, see {@link #waiting}; nothing for anybody else, or once it has ended. */
    public int count(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.READ_ASSIGNMENT, assignment);
        if (!guard.permits(Permission.ADDRESS_THREAD, assignment)) {
            return 0;
        }
        return stops(assignment).values().stream()
                .mapToInt(FeedbackStop::waiting)
                .sum();
    }

    /**
     * Where something waits for the candidate: threads in which somebody else spoke last, and answers that changes were
     * requested of. In the order of reading: questions, sections, questions to ask; beginning behind where the reader is, and
     * around the end. Queries do not grow with any of them.
     *
     * @param here the items on the page that is open; what waits there comes last
     */
    public List<FeedbackStop> waiting(AssignmentId id, Set<UUID> here) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.ADDRESS_THREAD, assignment);
        Map<UUID, FeedbackStop> stops = stops(assignment);
        if (stops.isEmpty()) {
            return List.of();
        }
        List<UUID> order = order(assignment);
        Collections.rotate(order, -(1 + lastOf(order, here)));
        return order.stream().filter(stops::containsKey).map(stops::get).toList();
    }

    private Map<UUID, FeedbackStop> stops(Assignment assignment) {
        Map<UUID, FeedbackStop> stops = new HashMap<>();
        answers.begun(List.of(assignment)).stream()
                .filter(answer -> answer.state() == AnswerState.CHANGES_REQUESTED)
                .map(Begun::question)
                .forEach(question ->
                        stops.put(question.value(), new FeedbackStop(PassageKind.QUESTION, question.value(), 1)));
        feedback.inThreads(clock.instant(), List.of(assignment)).stream()
                .filter(said -> said.open() > 0)
                .forEach(said -> stops.put(said.target(), new FeedbackStop(said.about(), said.target(), said.open())));
        return stops;
    }

    private List<UUID> order(Assignment assignment) {
        List<UUID> order = new ArrayList<>();
        dossiers.questionsEver(List.of(assignment.dossier())).values().stream()
                .flatMap(List::stream)
                .map(Question::id)
                .forEach(question -> order.add(question.value()));
        dossiers.sectionsEver(assignment.dossier()).stream()
                .map(Section::id)
                .forEach(section -> order.add(section.value()));
        dossiers.asksEver(assignment.dossier()).stream().map(Question::id).forEach(ask -> order.add(ask.value()));
        return order;
    }

    /** -1 if none is there. */
    private static int lastOf(List<UUID> order, Set<UUID> here) {
        return here.stream().mapToInt(order::lastIndexOf).max().orElse(-1);
    }
}
