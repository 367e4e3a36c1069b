package app.greenroom.answer;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.AnswerFact.AnswerTakenUp;
import app.greenroom.answer.AnswerFact.AnswerWritten;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import app.greenroom.text.InvalidChange;
import app.greenroom.text.TextChange;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The authority of co-editing. A change counts if it was made for the newest version; the row's lock and the key
 * (answer, version) see to it that each version is made once, on one node or several.
 */
@Component
class CoEditing {

    /** The longest answer, in UTF-16 units. */
    static final int LONGEST_TEXT = Answer.LONGEST_TEXT;

    /** Typing counts as activity on the assignment, but not each key. */
    private static final Duration ACTIVITY_STEP = Duration.ofMinutes(1);

    private final Answers answers;
    private final AnswerChanges changes;
    private final AssignmentDirectory assignments;
    private final DossierLibrary dossiers;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoEditing(
            Answers answers,
            AnswerChanges changes,
            AssignmentDirectory assignments,
            DossierLibrary dossiers,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.changes = changes;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Each statement reads what is committed by then, so that a writer who had to wait sees the version it lost to, and is
     * refused if the right to write was taken away meanwhile.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Pushed push(EditAnswer edit) {
        Assignment assignment = assignments.assignment(edit.assignment());
        Optional<AnswerRow> begun = lock(AnswerIds.of(assignment.id(), edit.question()));
        UserId author = guard.require(
                Permission.WRITE_ANSWER,
                begun.map(row -> row.toAnswer(assignment))
                        .orElseGet(() -> Answer.untouched(assignment, edit.question())));
        AnswerRow row = begun.orElseGet(() -> begin(assignment, edit.question()));
        if (row.textVersion() != edit.baseVersion()) {
            return new Pushed(wasMade(row.getId(), edit), row.textVersion());
        }
        if (edit.change().leaves(row.text())) {
            // a version that changes nothing would be kept for ever
            return new Pushed(true, row.textVersion());
        }
        write(row, assignment, edit.change(), author, edit.client(), edit.command());
        return new Pushed(true, row.textVersion());
    }

    /** What became of a change that a key of the database kept out: another writer's was first, or it was made before. */
    @Transactional(readOnly = true)
    public Pushed settle(EditAnswer edit) {
        return new Pushed(
                wasMade(AnswerIds.of(edit.assignment(), edit.question()).value(), edit), edit.baseVersion() + 1);
    }

    /** What comes under the id of another change is no repetition, and must not be taken for one. */
    private boolean wasMade(UUID answer, EditAnswer edit) {
        Optional<String> made = changes.madeBy(answer, edit.command());
        if (made.filter(json -> !json.equals(edit.change().toJson())).isPresent()) {
            throw new CommandLog.OtherWords();
        }
        return made.isPresent();
    }

    /** Makes the next version of the text of a locked row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(
            AnswerRow row, Assignment assignment, TextChange change, UserId author, String client, CommandId command) {
        write(row, assignment, new Written(change, author, null, client, command));
    }

    /** As the other, also of what somebody else suggested. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AnswerRow row, Assignment assignment, Written written) {
        TextChange change = written.change();
        if (change.lengthAfter() > LONGEST_TEXT && change.lengthAfter() > change.lengthBefore()) {
            throw new Refusal("An answer may have up to 65,536 characters. Shorten it, then paste it again.");
        }
        AnswerState before = row.state();
        Instant now = clock.instant();
        edit(row, change, now);
        changes.save(new AnswerChangeRow(row.id(), row.textVersion(), written, now));
        if (assignment.lastActivityAt().isBefore(now.minus(ACTIVITY_STEP))) {
            assignments.touch(assignment.id());
        }
        events.publishEvent(new AnswerWritten(written.author(), now, row.id()));
        if (row.state() != before) {
            events.publishEvent(new AnswerTakenUp(written.author(), now, row.moved(assignment)));
        }
    }

    /** The row, after all who write it have finished. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AnswerRow> lock(AnswerId id) {
        return answers.lock(id.value());
    }

    /** As {@link #lock}; a row without text is made if there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public AnswerRow lockOrBegin(Assignment assignment, QuestionId question) {
        return lock(AnswerIds.of(assignment.id(), question)).orElseGet(() -> begin(assignment, question));
    }

    private AnswerRow begin(Assignment assignment, QuestionId question) {
        if (!dossiers.asked(assignment.dossier(), question)) {
            throw new NotFound();
        }
        return answers.saveAndFlush(new AnswerRow(assignment.id(), question, clock.instant()));
    }

    private static void edit(AnswerRow row, TextChange change, Instant now) {
        try {
            row.edit(change, now);
        } catch (InvalidChange misfit) {
            throw new Refusal("This change doesn’t fit the text any more. Copy what you need, then reload the page.");
        }
    }
}
