package app.greenroom.answer;

import static app.greenroom.answer.AnsweringTexts.SAY;

import app.greenroom.access.AccessGuard;
import app.greenroom.access.Permission;
import app.greenroom.answer.AnswerFact.AnswerTakenUp;
import app.greenroom.answer.AnswerFact.AnswerWritten;
import app.greenroom.assignment.Assignment;
import app.greenroom.assignment.AssignmentDirectory;
import app.greenroom.coedit.CoEditing;
import app.greenroom.coedit.HeldText;
import app.greenroom.coedit.OwnedText;
import app.greenroom.coedit.TextEdit;
import app.greenroom.coedit.TextId;
import app.greenroom.coedit.Written;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.dossier.DossierLibrary;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.NotFound;
import app.greenroom.shared.QuestionId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers as texts that are written together: who may write one, how long it gets, and what follows from a change. */
@Component
class AnswerTexts {

    private final Answers answers;
    private final CoEditing coEditing;
    private final AssignmentDirectory assignments;
    private final DossierLibrary dossiers;
    private final AccessGuard guard;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnswerTexts(
            Answers answers,
            CoEditing coEditing,
            AssignmentDirectory assignments,
            DossierLibrary dossiers,
            AccessGuard guard,
            ApplicationEventPublisher events,
            Clock clock) {
        this.answers = answers;
        this.coEditing = coEditing;
        this.assignments = assignments;
        this.dossiers = dossiers;
        this.guard = guard;
        this.events = events;
        this.clock = clock;
    }

    /** Takes a change of somebody who may write; the first words begin the answer. */
    Accepted push(AssignmentId assignment, QuestionId question, TextEdit edit) {
        return coEditing.push(TextId.of(AnswerIds.of(assignment, question)), edit, () -> hold(assignment, question));
    }

    /** Makes the next version of the text of a locked row. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(AnswerRow row, Assignment assignment, Written written) {
        coEditing.write(held(row, assignment, written.author()), written);
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

    private OwnedText hold(AssignmentId id, QuestionId question) {
        Assignment assignment = assignments.assignment(id);
        Optional<AnswerRow> begun = lock(AnswerIds.of(assignment.id(), question));
        UserId writer = guard.require(
                Permission.WRITE_ANSWER,
                begun.map(row -> row.toAnswer(assignment)).orElseGet(() -> Answer.untouched(assignment, question)));
        return held(begun.orElseGet(() -> begin(assignment, question)), assignment, writer);
    }

    private AnswerRow begin(Assignment assignment, QuestionId question) {
        if (!dossiers.asked(assignment.dossier(), question)) {
            throw new NotFound();
        }
        return answers.saveAndFlush(new AnswerRow(assignment.id(), question, clock.instant()));
    }

    private OwnedText held(AnswerRow row, Assignment assignment, UserId writer) {
        return new HeldText(TextId.of(row.id()), writer, row, (written, now) -> take(row, assignment, written, now));
    }

    private void take(AnswerRow row, Assignment assignment, Written written, Instant now) {
        if (written.outgrows(Answer.LONGEST_TEXT)) {
            throw new Refusal(SAY.tooLong(Answer.LONGEST_TEXT));
        }
        AnswerState before = row.state();
        row.edit(written.change(), now);
        assignments.touchSometimes(assignment);
        events.publishEvent(new AnswerWritten(written.author(), now, row.id()));
        if (row.state() != before) {
            events.publishEvent(new AnswerTakenUp(written.author(), now, row.moved(assignment)));
        }
    }
}
