package app.greenroom.coedit;

import static app.greenroom.coedit.CoeditTexts.SAY;

import app.greenroom.access.AsksNoGuard;
import app.greenroom.coedit.protocol.Accepted;
import app.greenroom.command.CommandLog;
import app.greenroom.shared.Refusal;
import app.greenroom.text.InvalidChange;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The authority of co-editing. A change counts if it was made for the newest version; the lock that the text's owner takes and
 * the key (text, version) see to it that each version is made once, on one node or several.
 */
@AsksNoGuard
@Component
public class CoEditing {

    private final LoggedChanges changes;
    private final TransactionTemplate writing;
    private final TransactionTemplate reading;
    private final Clock clock;

    CoEditing(LoggedChanges changes, PlatformTransactionManager transactions, Clock clock) {
        this.changes = changes;
        this.clock = clock;
        // each statement reads what is committed by then, so that a writer who had to wait sees the version it lost to,
        // and
        // is refused if the right to write was taken away meanwhile
        writing = new TransactionTemplate(transactions);
        writing.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Takes a change if it was made for the newest version, or was taken before; in a transaction of its own.
     *
     * @param hold locks the text for its writer, once the guard has let them; first act of that transaction
     */
    public Accepted push(TextId text, TextEdit edit, Supplier<OwnedText> hold) {
        try {
            return Objects.requireNonNull(writing.execute(_ -> push(hold.get(), edit)));
        } catch (ConcurrencyFailureException | DataIntegrityViolationException lost) {
            return Objects.requireNonNull(reading.execute(_ -> settle(text, edit)));
        }
    }

    /**
     * Makes the next version of a text.
     *
     * @throws Refusal if it doesn't fit, or the text may not become that
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(OwnedText text, Written written) {
        Instant now = clock.instant();
        try {
            text.take(written, now);
        } catch (InvalidChange misfit) {
            throw new Refusal(SAY.changedTooMuch());
        }
        changes.save(new LoggedChangeRow(text.id(), text.version(), written, now));
    }

    private Accepted push(OwnedText text, TextEdit edit) {
        if (text.version() != edit.baseVersion()) {
            return new Accepted(wasMade(text.id(), edit), text.version(), null);
        }
        // a version that changes nothing would be kept for ever
        if (!edit.change().leaves(text.text())) {
            write(text, new Written(edit.change(), text.writer(), edit.client(), edit.command()));
        }
        return Accepted.at(text.version());
    }

    /** What became of a change that a key of the database kept out: another writer's was first, or it was made before. */
    private Accepted settle(TextId text, TextEdit edit) {
        return new Accepted(wasMade(text, edit), edit.baseVersion() + 1, null);
    }

    /** What comes under the id of another change is no repetition, and must not be taken for one. */
    private boolean wasMade(TextId text, TextEdit edit) {
        Optional<String> made = changes.madeBy(text.value(), edit.command());
        if (made.filter(json -> !json.equals(edit.change().toJson())).isPresent()) {
            throw new CommandLog.OtherWords();
        }
        return made.isPresent();
    }
}
