package app.greenroom.command;

import app.greenroom.shared.CommandId;
import app.greenroom.shared.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The carried-out commands, unique per person; the entry commits or rolls back with the command's own work. */
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
     * @return false if it was carried out before, so there is nothing left to do
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFirst(UserId actor, CommandId command) {
        return database.sql("insert ignore into command_log (user_id, command_id, at) values (?, ?, ?)")
                        .params(actor.value().toString(), command.value().toString(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
