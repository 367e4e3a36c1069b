package app.greenroom.readiness;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.readiness.ReadinessFact.ItemWeighed;
import app.greenroom.readiness.ReadinessFact.Of;
import app.greenroom.readiness.model.Assumptions;
import app.greenroom.readiness.model.DailyRecord;
import app.greenroom.readiness.model.Factors;
import app.greenroom.readiness.model.Outlook;
import app.greenroom.readiness.model.Plan;
import app.greenroom.readiness.model.Share;
import app.greenroom.readiness.model.Strategy;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** How ready a candidate will be, what that is made of, and what may become of it. */
@Service
@Transactional(readOnly = true)
public class ReadinessService {

    private static final int NEXT = 3;

    private final ReadinessReader reader;
    private final HistoryReader histories;
    private final ConceptLedger concepts;
    private final QuestionLedger questions;
    private final AssignmentDirectory assignments;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher publisher;
    private final Assumptions assumptions;
    private final Clock clock;

    ReadinessService(
            ReadinessReader reader,
            HistoryReader histories,
            ConceptLedger concepts,
            QuestionLedger questions,
            AssignmentDirectory assignments,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher publisher,
            Assumptions assumptions,
            Clock clock) {
        this.reader = reader;
        this.histories = histories;
        this.concepts = concepts;
        this.questions = questions;
        this.assignments = assignments;
        this.guard = guard;
        this.commands = commands;
        this.publisher = publisher;
        this.assumptions = assumptions;
        this.clock = clock;
    }

    /** The number and all that it is made of. */
    public ReadinessPage open(AssignmentId id) {
        Assignment assignment = assignments.assignment(id);
        UserId actor = guard.require(Permission.FOLLOW_ASSIGNMENT, assignment);
        Prepared prepared = reader.read(assignment);
        boolean mayCheck = guard.permits(Permission.CONFIRM_CONCEPT, assignment);
        return new ReadinessPage(
                prepared.number(),
                prepared.topics(),
                parts(prepared),
                prepared.unrated(),
                NextActions.of(prepared, NEXT),
                prepared.durations(),
                mayCheck ? SpotChecks.of(prepared) : List.of(),
                prepared.calibration(),
                assumptions,
                new ReadinessPage.Rights(
                        actor.equals(assignment.candidate()),
                        guard.permits(Permission.WEIGH_ITEM, assignment),
                        mayCheck));
    }

    /** How it came about, and what becomes of it by so many minutes a day. */
    public ForecastChart forecast(AssignmentId id, int minutes) {
        Assignment assignment = assignments.assignment(id);
        guard.require(Permission.FOLLOW_ASSIGNMENT, assignment);
        Prepared prepared = reader.read(assignment);
        HistoryReader.History history = histories.read(prepared);
        Outlook outlook = prepared.outlook();
        Assumptions.Planning planning = assumptions.planning();
        return new ForecastChart(
                prepared.span().today(),
                prepared.span().goal(),
                prepared.span().dated(),
                history.daily()
                        .past(
                                Prepared.day(HistoryReader.begin(prepared)),
                                outlook.today(),
                                history.untouched(),
                                assumptions),
                DailyRecord.ifYouStop(outlook),
                Plan.of(outlook, Strategy.PROPOSED, Math.clamp(minutes, 0, planning.most()), planning.runs()),
                planning.target(),
                Plan.minutesFor(planning.target(), outlook, planning.most()),
                planning.most(),
                history.marks());
    }

    /**
     * Somebody says how much an item counts.
     *
     * @throws NotFound if it is not of this assignment's dossier
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void weigh(WeighItem command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId actor = guard.require(Permission.WEIGH_ITEM, assignment);
        PreparedItem item = reader.readNumbers(List.of(assignment)).values().stream()
                .flatMap(prepared -> prepared.items().stream())
                .filter(each -> each.id().equals(command.item()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!commands.isFirst(actor, command.command(), command)) {
            return;
        }
        if (item.question()) {
            questions.weigh(assignment.id(), new QuestionId(item.id()), command.weight());
        } else {
            concepts.hold(assignment, new ConceptId(item.id())).setWeight(command.weight());
        }
        publisher.publishEvent(new ItemWeighed(actor, clock.instant(), Of.of(assignment), command.item()));
    }

    private List<ReadinessPage.Part> parts(Prepared prepared) {
        int day = Prepared.day(prepared.span().goal());
        double kappa = prepared.calibration().kappa(assumptions);
        return prepared.items().stream()
                .map(item -> {
                    Factors factors = item.item().on(day, kappa, assumptions);
                    return new ReadinessPage.Part(
                            item.id(),
                            item.question(),
                            item.number(),
                            item.topic(),
                            item.text(),
                            item.item().weight(),
                            factors,
                            ReadinessPage.Basis.of(item.item()),
                            item.item().claimed() ? item.item().recollection().word() : null,
                            Share.of(item.item(), day, kappa, assumptions),
                            item.rubric());
                })
                .toList();
    }
}
