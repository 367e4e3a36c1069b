package app.greenroom.command;

import static app.greenroom.command.CommandTexts.SAY;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.Refusal;
import app.greenroom.shared.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The carried-out commands, unique per person; the entry commits or rolls back with the command's own work. A command
 * belongs to its words: what comes under a known id is a repetition only if it says the same.
 */
@Component
public class CommandLog {

    private final JdbcClient database;
    private final Clock clock;

    CommandLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Claims a command for the running transaction.
     *
     * @param words all that it says: the command itself, or what it is made of
     * @return false if it was carried out before, so there is nothing left to do
     * @throws OtherWords if something else was carried out under this id
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFirst(UserId actor, CommandId command, @Nullable Object... words) {
        byte[] digest = Words.digest(Arrays.asList(words));
        boolean first =
                database.sql("insert ignore into command_log (user_id, command_id, at, words) values (?, ?, ?, ?)")
                                .params(
                                        actor.value().toString(),
                                        command.value().toString(),
                                        Timestamp.from(clock.instant()),
                                        digest)
                                .update()
                        == 1;
        if (!first
                && carriedOut(actor, command)
                        .filter(known -> !Arrays.equals(known, digest))
                        .isPresent()) {
            throw new OtherWords();
        }
        return first;
    }

    /** Locks, since an older snapshot wouldn't show what another transaction carried out meanwhile. */
    private Optional<byte[]> carriedOut(UserId actor, CommandId command) {
        return database.sql("select words from command_log where user_id = ? and command_id = ? and words is not null"
                        + " lock in share mode")
                .params(actor.value().toString(), command.value().toString())
                .query(byte[].class)
                .optional();
    }

    /** Something else was carried out under the same id; what comes now isn't. */
    public static final class OtherWords extends Refusal {

        public OtherWords() {
            super(SAY.otherVersionSent());
        }
    }
}
