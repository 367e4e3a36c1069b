package app.greenroom.readiness;

import static app.greenroom.readiness.words.NumberTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.AnswerDirectory;
import app.greenroom.answer.Begun;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.readiness.ReadinessFact.AnswerRehearsed;
import app.greenroom.readiness.ReadinessFact.ConceptRated;
import app.greenroom.readiness.ReadinessFact.GradingTakenBack;
import app.greenroom.readiness.ReadinessFact.Of;
import app.greenroom.readiness.ReadinessFact.RecallGraded;
import app.greenroom.readiness.model.Action;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.Doubt;
import app.greenroom.readiness.model.Recollection;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recalling without looking: what to recall, and how it went. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever waited reads what the other wrote
public class RecallService {

    private static final int LONGEST_SECONDS = 600;

    private final ReadinessReader reader;
    private final ConceptLedger concepts;
    private final QuestionLedger questions;
    private final DossierLibrary dossiers;
    private final AnswerDirectory answers;
    private final RecallBackReader backs;
    private final CandidateCalendar calendar;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final Assumptions assumptions;
    private final Clock clock;

    RecallService(
            ReadinessReader reader,
            ConceptLedger concepts,
            QuestionLedger questions,
            DossierLibrary dossiers,
            AnswerDirectory answers,
            RecallBackReader backs,
            CandidateCalendar calendar,
            AssignmentDirectory assignments,
            AccessGuard guard,
            CommandLog commands,
            Assumptions assumptions,
            Clock clock) {
        this.reader = reader;
        this.concepts = concepts;
        this.questions = questions;
        this.dossiers = dossiers;
        this.answers = answers;
        this.backs = backs;
        this.calendar = calendar;
        this.assignments = assignments;
        this.guard = guard;
        this.commands = commands;
        this.assumptions = assumptions;
        this.clock = clock;
    }

    /** What there is to rate and to recall now. */
    @Transactional(readOnly = true)
    public RecallSession open(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.RATE_CONCEPT, assignment);
        Map<UUID, Integer> words = answers.begun(List.of(assignment)).stream()
                .collect(Collectors.toMap(answer -> answer.question().value(), Begun::words));
        return new RecallCards(reader.read(assignment), words).session();
    }

    /** What stands on the back of cards, in one go for all of a session; a card that isn't there has none. */
    @Transactional(readOnly = true)
    public RecallBacks backs(AssignmentId id, Collection<UUID> cards) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.RATE_CONCEPT, assignment);
        return backs.read(reader.read(assignment), Set.copyOf(cards));
    }

    /**
     * The candidate says how well they know a concept, before ever trying it without looking.
     *
     * @return what to take back if it was a wrong tap; empty if it was done before
     */
    public Optional<EventId> rate(GradeItem command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.RATE_CONCEPT, assignment);
        ConceptProgressRow row = concepts.hold(assignment, new ConceptId(command.item()));
        if (!commands.isFirst(candidate, command.command(), "rate", command)) {
            return Optional.empty();
        }
        ConceptState state = switch (command.grade()) {
            case AGAIN -> ConceptState.UNSEEN;
            case HARD -> ConceptState.LEARNING;
            case GOOD, EASY -> ConceptState.CAN_EXPLAIN;
        };
        return Optional.of(concepts.append(
                assignment,
                row,
                ConceptEventRow.Entry.rated(state, command.grade()),
                candidate,
                (who, at, of, concept) -> new ConceptRated(who, at, of, concept, state)));
    }

    /**
     * The candidate tried to recall a concept.
     *
     * @return how it counts; empty if it was done before
     */
    public Optional<Graded> recall(GradeItem command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.RATE_CONCEPT, assignment);
        ConceptProgressRow row = concepts.hold(assignment, new ConceptId(command.item()));
        if (!commands.isFirst(candidate, command.command(), "recall", command)) {
            return Optional.empty();
        }
        Action.Kind kind = row.progress().recollection().recalled() ? Action.Kind.CHECK : Action.Kind.LEARN;
        Doubt doubt = doubt(assignment, command, kind);
        EventId event = concepts.append(
                assignment,
                row,
                new ConceptEventRow.Entry(
                        ConceptEventRow.Kind.RECALLED,
                        kind.name(),
                        command.grade(),
                        seconds(command),
                        command.attempt().mixed(),
                        doubt),
                candidate,
                (who, at, of, concept) -> new RecallGraded(who, at, of, concept, command.grade()));
        return Optional.of(graded(assignment, event, doubt, row.progress().recollection()));
    }

    /**
     * The candidate said an answer without looking.
     *
     * @return how it counts; empty if it was done before
     * @throws Refusal if there is nothing to say yet
     */
    public Optional<Graded> rehearse(GradeItem command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.RATE_CONCEPT, assignment);
        QuestionId question = asked(assignment, command);
        assignments.touch(assignment.id()); // holds the assignment, so that what is done at once waits its turn
        if (!commands.isFirst(candidate, command.command(), "rehearse", command)) {
            return Optional.empty();
        }
        if (answers.answer(assignment, question).text().isBlank()) {
            throw new Refusal(SAY.answerFirst());
        }
        Doubt doubt = doubt(assignment, command, Action.Kind.REHEARSE);
        EventId event = questions.rehearsed(assignment, question, command.grade(), seconds(command), doubt);
        concepts.happened(
                new AnswerRehearsed(candidate, clock.instant(), Of.of(assignment), question, command.grade()));
        return Optional.of(
                graded(assignment, event, doubt, QuestionEvent.replay(questions.events(assignment.id(), question))));
    }

    /** The candidate takes a rehearsal back. */
    public void undoRehearsal(GradeItem command, EventId rehearsal) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId candidate = guard.require(Permission.RATE_CONCEPT, assignment);
        QuestionId question = asked(assignment, command);
        assignments.touch(assignment.id());
        if (!commands.isFirst(candidate, command.command(), "take back", command, rehearsal)) {
            return;
        }
        List<QuestionEvent> events = questions.events(assignment.id(), question);
        boolean there = events.stream()
                .anyMatch(event -> event.id().equals(rehearsal) && event instanceof QuestionEvent.Rehearsed);
        if (!there || QuestionEvent.takenBack(events).contains(rehearsal)) {
            throw new Refusal(SAY.nothingToUndo());
        }
        questions.takenBack(assignment, question, rehearsal);
        concepts.happened(new GradingTakenBack(candidate, clock.instant(), Of.of(assignment), question.value()));
    }

    private Graded graded(Assignment assignment, EventId event, @Nullable Doubt doubt, Recollection known) {
        return new Graded(event, doubt, calendar.span(assignment).intervals(known));
    }

    private QuestionId asked(Assignment assignment, GradeItem command) {
        QuestionId question = new QuestionId(command.item());
        if (!dossiers.asks(assignment.dossier(), question)) {
            throw new NotFound();
        }
        return question;
    }

    private @Nullable Doubt doubt(Assignment assignment, GradeItem command, Action.Kind kind) {
        return Doubt.about(
                        command.grade(),
                        command.attempt().seen(),
                        command.attempt().millis() / 1000.0,
                        kind,
                        reader.durations(assignment),
                        assumptions)
                .orElse(null);
    }

    private static @Nullable Integer seconds(GradeItem command) {
        long seconds = command.attempt().millis() / 1000;
        return seconds <= 0 || seconds > LONGEST_SECONDS ? null : (int) seconds;
    }
}
