package app.greenroom.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.ServiceTest;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.UserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class OldCommandsTest {

    /** More than one transaction takes. */
    private static final int MANY = 4_500;

    @Autowired
    OldCommands old;

    @Autowired
    CommandLog log;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    final UserId who = new UserId(UUID.randomUUID());

    @BeforeEach
    void nothingYet() {
        assertThat(remembered()).isZero();
    }

    @Test
    void whatIsOlderThanAMonthIsForgottenAndTheRestIsNot() {
        CommandId recent = carriedOut(OldCommands.KEPT.minusMinutes(5));
        CommandId longAgo = carriedOut(OldCommands.KEPT.plusMinutes(5));
        old.forget();
        assertThat(isFirst(recent)).isFalse();
        assertThat(isFirst(longAgo)).isTrue();
    }

    @Test
    void ofManyAllGo() {
        transaction.executeWithoutResult(status -> database.sql("""
                        insert into command_log (user_id, command_id, at)
                        select ?, uuid(), ? from seq_1_to_\
                        """ + MANY)
                .params(who.value().toString(), at(OldCommands.KEPT.plusDays(1)))
                .update());
        assertThat(remembered()).isEqualTo(MANY);
        old.forget();
        assertThat(remembered()).isZero();
    }

    private CommandId carriedOut(Duration ago) {
        CommandId command = CommandId.next();
        transaction.executeWithoutResult(
                status -> database.sql("insert into command_log (user_id, command_id, at) values (?, ?, ?)")
                        .params(who.value().toString(), command.value().toString(), at(ago))
                        .update());
        return command;
    }

    private boolean isFirst(CommandId command) {
        return Boolean.TRUE.equals(transaction.execute(status -> log.isFirst(who, command)));
    }

    private Timestamp at(Duration ago) {
        return Timestamp.from(clock.instant().minus(ago));
    }

    private long remembered() {
        return database.sql("select count(*) from command_log where user_id = ?")
                .param(who.value().toString())
                .query(Long.class)
                .single();
    }
}
