package app.greenroom.feedback;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.AnswerIds;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.command.CommandLog;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.feedback.FeedbackFact.NoteKept;
import app.greenroom.feedback.persistence.PrivateNotes;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What a mentor notes for themselves. Nobody can ask for somebody else's: each operation is about the actor's own. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED) // whoever waited reads what the other wrote
public class PrivateNoteService {

    private final PrivateNotes notes;
    private final AssignmentDirectory assignments;
    private final DossierLibrary dossiers;
    private final AccessGuard guard;
    private final CommandLog commands;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrivateNoteService(
            PrivateNotes notes,
            AssignmentDirectory assignments,
            DossierLibrary dossiers,
            AccessGuard guard,
            CommandLog commands,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.guard = guard;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** The reader's own note, also after they stopped mentoring. */
    @Transactional(readOnly = true)
    public PrivateNote mine(AssignmentId assignment, QuestionId question) {
        UserId mentor = guard.require(Permission.READ_OWN_WORDS, assignments.assignment(assignment));
        return notes.of(assignment, question, mentor);
    }

    /**
     * Saves the actor's note; nothing that another window of theirs saved meanwhile is lost.
     *
     * @return the note as it is now
     * @throws Refusal if it is too long
     */
    public PrivateNote keep(KeepNote command) {
        Assignment assignment = assignments.assignment(command.assignment());
        UserId mentor = guard.require(Permission.KEEP_NOTE, assignment);
        if (!dossiers.asked(assignment.dossier(), command.question())) {
            throw new NotFound();
        }
        PrivateNote stored = notes.hold(assignment.id(), command.question(), mentor, clock.instant());
        PrivateNote merged = command.note().mergedWith(stored, command.base());
        if (merged.equals(stored) || !commands.isFirst(mentor, command.command(), command)) {
            return stored;
        }
        notes.keep(assignment.id(), command.question(), mentor, merged, clock.instant());
        events.publishEvent(new NoteKept(mentor, clock.instant(), AnswerIds.of(assignment.id(), command.question())));
        return merged;
    }
}
