package app.greenroom.answer;

import static app.greenroom.answer.AnsweringTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.AsksNoGuard;
import app.greenroom.answer.AnswerFact.AnswerDecided;
import app.greenroom.answer.AnswerFact.DecisionUndone;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.coedit.Histories;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.TextState;
import app.greenroom.coedit.Written;
import app.greenroom.dossier.AskedQuestions;
import app.greenroom.dossier.ItemQueries;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.Snapshot;
import app.greenroom.text.TextHistory;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and decides about answers for other modules' services, which ask the guard. It is no operation of a user's and
 * views do not call it.
 */
@AsksNoGuard
@Component
@Transactional(readOnly = true)
public class AnswerDirectory {

    private final Answers answers;
    private final Histories histories;
    private final AnswerRevisions revisions;
    private final AnswerCounts counting;
    private final AnswerTexts texts;
    private final AssignmentDirectory assignments;
    private final ItemQueries items;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerDirectory(
            Answers answers,
            Histories histories,
            AnswerRevisions revisions,
            AnswerCounts counting,
            AnswerTexts texts,
            AssignmentDirectory assignments,
            ItemQueries items,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.histories = histories;
        this.revisions = revisions;
        this.counting = counting;
        this.texts = texts;
        this.assignments = assignments;
        this.items = items;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound if nothing was written yet */
    public Answer load(AnswerId id) {
        AnswerRow row = answers.findById(id.value()).orElseThrow(NotFound::new);
        return row.toAnswer(assignments.assignment(row.assignment()));
    }

    /** As {@link #load}, after all who write it have finished; until the transaction ends nobody else does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer lock(AnswerId id) {
        AnswerRow row = answers.lock(id.value()).orElseThrow(NotFound::new);
        return row.toAnswer(assignments.assignment(row.assignment()));
    }

    /** The answer to a question of this assignment, also if nothing was written yet. */
    public Answer answer(Assignment assignment, QuestionId question) {
        return answers.findById(AnswerIds.of(assignment.id(), question).value())
                .map(row -> row.toAnswer(assignment))
                .orElseGet(() -> Answer.untouched(assignment, question));
    }

    /** The answers that were begun in these assignments, in one query. */
    public List<Begun> begun(Collection<Assignment> of) {
        List<AssignmentId> ids = ids(of);
        return begun(Snapshot.once(List.of(Answers.Line.class, Set.copyOf(ids)), () -> answers.begun(ids)), of);
    }

    /** These answers, without those that aren't begun, in two queries; none for none. */
    public List<Begun> begunOf(Collection<AnswerId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Answers.Line> lines =
                answers.lines(ids.stream().map(AnswerId::value).distinct().toList());
        return begun(
                lines,
                assignments
                        .assignments(
                                lines.stream().map(Answers.Line::assignment).toList())
                        .values());
    }

    /** What the answers to these questions say now, in one query; without an entry where nothing was begun. */
    public Map<QuestionId, String> texts(Assignment assignment, Collection<QuestionId> questions) {
        List<UUID> ids = questions.stream()
                .map(question -> AnswerIds.of(assignment.id(), question).value())
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : answers.texts(ids).stream().collect(Collectors.toMap(Answers.Words::question, Answers.Words::text));
    }

    /** The answers that wait for a mentor in these assignments, in one query. */
    public List<Begun> submittedFor(Collection<Assignment> of) {
        return begun(answers.begun(ids(of), AnswerState.SUBMITTED), of);
    }

    /**
     * How many answers have which state, with those that aren't started; three queries, however many there are. Answers to
     * retired questions don't count.
     */
    public Map<AssignmentId, Map<AnswerState, Integer>> countsByState(Collection<AssignmentId> of) {
        Map<AssignmentId, Assignment> known = assignments.assignments(of);
        Map<DossierId, AskedQuestions> questions =
                items.asked(known.values().stream().map(Assignment::dossier).toList());
        Map<AssignmentId, Map<AnswerState, Integer>> counts = new HashMap<>();
        known.values().forEach(assignment -> {
            Map<AnswerState, Integer> states = new EnumMap<>(AnswerState.class);
            AskedQuestions asked = questions.get(assignment.dossier());
            states.put(AnswerState.NOT_STARTED, asked == null ? 0 : asked.live());
            counts.put(assignment.id(), states);
        });
        List<QuestionId> retired = questions.values().stream()
                .flatMap(asked -> asked.retired().stream())
                .toList();
        counting.byState(known.keySet(), retired).stream()
                .filter(count -> count.state() != AnswerState.NOT_STARTED)
                .forEach(count -> {
                    Map<AnswerState, Integer> states = Objects.requireNonNull(counts.get(count.assignment()));
                    states.put(count.state(), count.answers());
                    states.merge(AnswerState.NOT_STARTED, -count.answers(), Integer::sum);
                });
        return counts;
    }

    /** The answer's text with its changes since a version: enough to place what was said about it since then. */
    public TextHistory historySince(Answer answer, int version) {
        return histories.since(stateOf(answer), version);
    }

    /** The answer's text at all of its versions. */
    public TextHistory wholeHistory(Answer answer) {
        return histories.whole(stateOf(answer));
    }

    /**
     * Makes the next version of the text of an answer that was locked.
     *
     * @throws Refusal if the text would get too long
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Answer answer, Written written) {
        AnswerRow row = answers.lock(answer.id().value()).orElseThrow(NotFound::new);
        texts.write(row, answer.assignment(), written);
    }

    /** The submissions, newest first. */
    public List<Revision> revisions(AnswerId id) {
        return revisions.listed(id.value());
    }

    /** What was submitted under a number; nothing if there is none. */
    public Optional<SubmittedText> submission(AnswerId id, int number) {
        return revisions.findById(new AnswerRevisionRow.Key(id.value(), number)).map(AnswerRevisionRow::toText);
    }

    /** What candidates ask to look at in their latest submissions, in one query; without an entry where they don't. */
    public Map<AnswerId, String> notes(Collection<AnswerId> of) {
        Map<AnswerId, String> notes = new HashMap<>();
        if (!of.isEmpty()) {
            revisions
                    .notes(of.stream().map(AnswerId::value).toList())
                    .forEach(note -> notes.put(new AnswerId(note.answer()), note.words()));
        }
        return notes;
    }

    /**
     * Sets an answer's state after a mentor decided about a submission.
     *
     * @param revision the submission that the mentor saw
     * @return the answer before
     * @throws Refusal if it isn't the latest submission
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answer decide(AnswerId id, int revision, AnswerState next) {
        AnswerRow row = answers.lock(id.value()).orElseThrow(NotFound::new);
        Answer before = row.toAnswer(assignments.assignment(row.assignment()));
        if (row.revision() == 0) {
            throw new Refusal(SAY.notSubmitted());
        }
        if (row.revision() < revision) {
            throw new Refusal(SAY.withdrawnMeanwhile());
        }
        if (row.revision() != revision) {
            throw new Refusal(SAY.newerSubmitted());
        }
        row.moveTo(next, clock.instant());
        assignments.touch(row.assignment());
        events.publishEvent(new AnswerDecided(AccessGuard.whoActs(), clock.instant(), row.moved(before.assignment())));
        return before;
    }

    /** Takes a decision back, unless the answer has moved on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void undecide(AnswerId id, int revision, AnswerState decided, AnswerState before, Instant since) {
        AnswerRow row = answers.lock(id.value()).orElseThrow(NotFound::new);
        if (row.revision() != revision || row.state() != decided) {
            throw new Refusal(SAY.changedSinceThen());
        }
        row.restore(before, since);
        events.publishEvent(new DecisionUndone(
                AccessGuard.whoActs(), clock.instant(), row.moved(assignments.assignment(row.assignment()))));
    }

    private static TextState stateOf(Answer answer) {
        return new TextState(TextId.of(answer.id()), answer.version(), answer.text());
    }

    private static List<AssignmentId> ids(Collection<Assignment> of) {
        return of.stream().map(Assignment::id).toList();
    }

    private static List<Begun> begun(List<Answers.Line> lines, Collection<Assignment> of) {
        Map<AssignmentId, Assignment> byId = new HashMap<>();
        of.forEach(assignment -> byId.put(assignment.id(), assignment));
        return lines.stream()
                .map(line -> new Begun(
                        new AnswerId(line.id()),
                        Objects.requireNonNull(byId.get(line.assignment())),
                        line.question(),
                        line.state(),
                        line.stateSince(),
                        line.words()))
                .toList();
    }
}
