package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.readiness.ReadinessFact.ConceptAnnotated;
import app.greenroom.readiness.ReadinessFact.ConceptChecked;
import app.greenroom.readiness.ReadinessFact.ConceptRated;
import app.greenroom.readiness.ReadinessFact.ConfirmationWithdrawn;
import app.greenroom.readiness.ReadinessFact.GradingTakenBack;
import app.greenroom.readiness.ReadinessFact.Of;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a candidate and a mentor do with the concepts checklist. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever waited reads what the other wrote
public class ChecklistService {

    private final ConceptLedger ledger;
    private final ChecklistReader reader;
    private final ReadinessReader numbers;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final Clock clock;

    ChecklistService(
            ConceptLedger ledger,
            ChecklistReader reader,
            ReadinessReader numbers,
            AssignmentDirectory assignments,
            AccessGuard guard,
            CommandLog commands,
            Clock clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.numbers = numbers;
        this.assignments = assignments;
        this.guard = guard;
        this.commands = commands;
        this.clock = clock;
    }

    /** The checklist with the state of each item. */
    @Transactional(readOnly = true)
    public Checklist open(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        UserId actor = guard.require(Permission.FOLLOW_ASSIGNMENT, assignment);
        return new Checklist(
                reader.topics(assignment),
                Objects.requireNonNull(numbers.readNumbers(List.of(assignment)).get(id))
                        .number(),
                reader.retired(assignment),
                actor.equals(assignment.candidate()),
                guard.permits(Permission.RATE_CONCEPT, assignment),
                guard.permits(Permission.CONFIRM_CONCEPT, assignment));
    }

    /** What happened to one concept. */
    @Transactional(readOnly = true)
    public ConceptHistory history(AssignmentId id, ConceptId concept) {
        guard.require(Permission.FOLLOW_ASSIGNMENT, assignments.assignment(id));
        return reader.history(id, concept);
    }

    /**
     * The candidate says how they stand to a concept.
     *
     * @return what to take back if it was a wrong tap; empty if nothing changed by it
     */
    public Optional<EventId> rate(RateConcept command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.RATE_CONCEPT, assignment);
        ConceptProgressRow row = ledger.hold(assignment, command.concept());
        if (row.progress().state() == command.state() || !commands.isFirst(candidate, command.command(), command)) {
            return Optional.empty();
        }
        return Optional.of(ledger.append(
                assignment,
                row,
                ConceptEventRow.Entry.rated(command.state(), null),
                candidate,
                (who, at, of, concept) -> new ConceptRated(who, at, of, concept, command.state())));
    }

    /** The candidate takes a rating or a recall back; whatever it undid, such as a confirmation, is there again. */
    public void undo(UndoRating command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.RATE_CONCEPT, assignment);
        takeBack(command, assignment, candidate);
    }

    /**
     * A mentor confirms that the candidate can explain it.
     *
     * @throws Refusal if the candidate does not say so
     */
    public void confirm(CheckConcept command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId mentor = guard.require(Permission.CONFIRM_CONCEPT, assignment);
        ConceptProgressRow row = ledger.hold(assignment, command.concept());
        requireExplained(row);
        if (!row.progress().confirmed() && commands.isFirst(mentor, command.command(), "confirm", command)) {
            check(assignment, row, ConceptEventRow.Kind.CONFIRMED, mentor);
        }
    }

    /**
     * A mentor asked, and the candidate could not explain what they say they can.
     *
     * @return what to take back if it was a wrong tap; empty if it was done before
     * @throws Refusal if the candidate does not say that they can
     */
    public Optional<EventId> demote(CheckConcept command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId mentor = guard.require(Permission.CONFIRM_CONCEPT, assignment);
        ConceptProgressRow row = ledger.hold(assignment, command.concept());
        if (!commands.isFirst(mentor, command.command(), "demote", command)) {
            return Optional.empty();
        }
        requireExplained(row);
        return Optional.of(check(assignment, row, ConceptEventRow.Kind.DEMOTED, mentor));
    }

    /** A mentor takes back that a claim didn't hold. */
    public void undoDemotion(UndoRating command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId mentor = guard.require(Permission.CONFIRM_CONCEPT, assignment);
        takeBack(command, assignment, mentor);
    }

    /** A mentor withdraws a confirmation, their own or another mentor's; the candidate's own word stays. */
    public void withdraw(CheckConcept command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId mentor = guard.require(Permission.CONFIRM_CONCEPT, assignment);
        ConceptProgressRow row = ledger.hold(assignment, command.concept());
        if (row.progress().confirmed() && commands.isFirst(mentor, command.command(), "withdraw", command)) {
            EventId confirmation = ledger.events(assignment.id(), command.concept()).stream()
                    .filter(ConceptEvent.Confirmed.class::isInstance)
                    .map(ConceptEvent::id)
                    .reduce((earlier, later) -> later)
                    .orElseThrow(NotFound::new);
            ledger.append(
                    assignment,
                    row,
                    ConceptEventRow.Entry.undoing(ConceptEventRow.Kind.WITHDRAWN, confirmation),
                    mentor,
                    ConfirmationWithdrawn::new);
        }
    }

    /**
     * The candidate saves a note; nothing that another window saved meanwhile is lost.
     *
     * @return the note as it is now
     * @throws Refusal if it is too long
     */
    public ConceptNote annotate(AnnotateConcept command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.RATE_CONCEPT, assignment);
        ConceptProgressRow row = ledger.hold(assignment, command.concept());
        ConceptNote merged = command.note().mergedWith(row.note(), command.base());
        if (merged.equals(row.note()) || !commands.isFirst(candidate, command.command(), command)) {
            return row.note();
        }
        row.setNote(merged);
        ledger.happened(new ConceptAnnotated(candidate, clock.instant(), Of.of(assignment), command.concept()));
        return merged;
    }

    private EventId check(Assignment assignment, ConceptProgressRow row, ConceptEventRow.Kind outcome, UserId mentor) {
        boolean held = outcome == ConceptEventRow.Kind.CONFIRMED;
        return ledger.append(
                assignment,
                row,
                ConceptEventRow.Entry.of(outcome),
                mentor,
                (who, at, of, concept) -> new ConceptChecked(who, at, of, concept, held));
    }

    private static void requireExplained(ConceptProgressRow row) {
        if (row.progress().state() != ConceptState.CAN_EXPLAIN) {
            throw new Refusal(SAY.ratingChanged());
        }
    }

    /** Whoever did something takes it back, once. */
    private void takeBack(UndoRating command, Assignment assignment, UserId actor) {
        ConceptProgressRow row = ledger.hold(assignment, command.concept());
        if (!commands.isFirst(actor, command.command(), command)) {
            return;
        }
        List<ConceptEvent> events = ledger.events(assignment.id(), command.concept());
        boolean theirs = events.stream()
                .anyMatch(event -> event.id().equals(command.rating())
                        && ConceptProgress.canBeTakenBack(event)
                        && event.actor().equals(actor));
        if (!theirs || ConceptProgress.takenBack(events).contains(command.rating())) {
            throw new Refusal(SAY.nothingToUndo());
        }
        ledger.append(
                assignment,
                row,
                ConceptEventRow.Entry.undoing(ConceptEventRow.Kind.TAKEN_BACK, command.rating()),
                actor,
                (who, at, of, concept) -> new GradingTakenBack(who, at, of, concept.value()));
    }
}
