package app.greenroom.mail;

import static app.greenroom.mail.MailTexts.SAY;

import app.greenroom.access.Role;
import app.greenroom.event.NotYet;
import app.greenroom.mail.MailFact.MailMoved;
import app.greenroom.mail.MailJob.Kind;
import app.greenroom.shared.InList;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One line for each mail: what it is about and to whom, whether the mail server took it, and when it is tried next. A line
 * waits, is being sent, is sent, or failed.
 */
@Component
@Transactional
public class MailLog {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SHOWN = Duration.ofDays(7);

    /** Who said that they send it and didn't say for so long what came of it has died. */
    private static final Duration LONGEST_SENDING = Duration.ofSeconds(90);

    private static final int LONGEST_PROBLEM = 300;

    private static final String FAILED = """
            from mail_note m
            where m.made_at > ? and m.state = 'FAILED'
              and not exists (select 1 from mail_note later
                where later.recipient = m.recipient and later.kind = m.kind and later.state = 'SENT'
                  and later.made_at > m.made_at)""";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailLog(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    void begin(MailJob job) {
        MailJob.GivenRole role = job.role();
        database.sql("""
                        insert into mail_note
                          (id, kind, recipient, state, made_at, token_id, role_team_id, role_user_id, role, given_by)
                        values (:id, :kind, :to, 'WAITING', :made, :token, :team, :user, :role, :by)""")
                .param("id", job.id().toString())
                .param("kind", job.kind().words())
                .param("to", job.to())
                .param("made", Utc.write(job.madeAt()))
                .param("token", Objects.toString(job.token(), null))
                .param("team", role == null ? null : role.team().toString())
                .param("user", role == null ? null : role.user().toString())
                .param("role", role == null ? null : role.role().name())
                .param("by", Objects.toString(job.givenBy(), null))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<MailJob> job(UUID id) {
        return database.sql("""
                        select id, kind, recipient, token_id, role_team_id, role_user_id, role, given_by, made_at, attempts
                        from mail_note where id = ?""")
                .param(id.toString())
                .query((row, _) -> read(row))
                .optional();
    }

    /** Of all who try to take it, one does; nobody does if it is sent, or is being sent. */
    Optional<MailJob> take(UUID id) {
        Instant now = clock.instant();
        int taken = database.sql("""
                        update mail_note set state = 'SENDING', attempts = attempts + 1, tried_at = ?
                        where id = ? and (state in ('WAITING', 'FAILED') or state = 'SENDING' and tried_at < ?)""")
                .params(Utc.write(now), id.toString(), Utc.write(now.minus(LONGEST_SENDING)))
                .update();
        return taken == 1 ? job(id) : Optional.empty();
    }

    /** @throws NotYet if somebody else is sending it, who may fail */
    @Transactional(readOnly = true)
    void requireDone(UUID id) {
        boolean sending = database.sql("select count(*) from mail_note where id = ? and state = 'SENDING'")
                        .param(id.toString())
                        .query(Integer.class)
                        .single()
                > 0;
        if (sending) {
            throw new NotYet("It is being sent");
        }
    }

    void sent(MailJob job, Set<TeamId> teams) {
        settle(job, MailState.SENT, "", null, teams);
    }

    void failed(MailJob job, Set<TeamId> teams, MailProblem problem, @Nullable Instant next) {
        settle(job, MailState.FAILED, problem.kept(), next, teams);
    }

    /** Nobody wants it any more: if it never failed, nothing became of it. */
    void drop(MailJob job) {
        database.sql("delete from mail_note where id = ? and problem is null")
                .param(job.id().toString())
                .update();
        database.sql("update mail_note set state = 'FAILED', next_at = null where id = ? and state = 'SENDING'")
                .param(job.id().toString())
                .update();
    }

    /** Mails with an earlier link are about it no more. */
    void detach(UUID token) {
        database.sql("update mail_note set token_id = null, next_at = null where token_id = ?")
                .param(token.toString())
                .update();
    }

    /** What became of the newest mail with each of these links; nothing for those that were never mailed. */
    @Transactional(readOnly = true)
    public Map<UUID, MailStatus> ofLinks(Collection<UUID> tokens) {
        Map<UUID, MailStatus> found = new HashMap<>();
        database.sql("""
                        select token_id, state, problem, next_at from mail_note where token_id in (:tokens)
                        order by made_at, id""")
                .param("tokens", InList.of(tokens.stream().map(UUID::toString)))
                .query(row -> {
                    found.put(UUID.fromString(row.getString("token_id")), status(row));
                });
        return found;
    }

    /** Who should have heard of a role in a team by mail and didn't: the newest mail to them failed. */
    @Transactional(readOnly = true)
    public Map<UserId, MailTrouble> ofRoles(TeamId team) {
        Map<UserId, MailTrouble> failed = new HashMap<>();
        database.sql("""
                        select role_user_id, state, problem, next_at from mail_note where role_team_id = ?
                        order by made_at, id""").param(team.toString()).query(row -> {
            UserId whose = new UserId(UUID.fromString(row.getString("role_user_id")));
            @Nullable MailTrouble trouble = status(row).trouble();
            if (trouble == null) {
                failed.remove(whose);
            } else {
                failed.put(whose, trouble);
            }
        });
        return failed;
    }

    @Transactional(readOnly = true)
    public MailReport report(boolean setUp) {
        var since = Utc.write(clock.instant().minus(SHOWN));
        int waiting = database.sql("select count(*) from mail_note where state in ('WAITING', 'SENDING')")
                .query(Integer.class)
                .single();
        int failed = database.sql("select count(*) " + FAILED)
                .param(since)
                .query(Integer.class)
                .single();
        MailReport.Failure last = database.sql("select m.kind, m.recipient, m.made_at, m.problem, m.next_at " + FAILED
                        + " order by m.made_at desc limit 1")
                .param(since)
                .query((row, _) -> new MailReport.Failure(
                        SAY.kind(Kind.of(row.getString("kind"))),
                        row.getString("recipient"),
                        Utc.at(row, "made_at"),
                        trouble(row)))
                .optional()
                .orElse(null);
        return new MailReport(setUp, waiting, failed, last);
    }

    @Scheduled(fixedDelay = 60, initialDelay = 20, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        database.sql("delete from mail_note where made_at < ?")
                .param(Utc.write(clock.instant().minus(KEPT)))
                .update();
    }

    private void settle(MailJob job, MailState state, String problem, @Nullable Instant next, Set<TeamId> teams) {
        String words = problem.length() > LONGEST_PROBLEM ? problem.substring(0, LONGEST_PROBLEM) : problem;
        database.sql("""
                        update mail_note set state = :state, problem = nullif(:problem, ''), next_at = :next
                        where id = :id""")
                .param("state", state.name())
                .param("problem", words)
                .param("next", next == null ? null : Utc.write(next))
                .param("id", job.id().toString())
                .update();
        events.publishEvent(new MailMoved(clock.instant(), teams));
    }

    private static MailStatus status(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "SENT" -> new MailStatus(MailState.SENT, null);
            case "FAILED" -> new MailStatus(MailState.FAILED, trouble(row));
            default -> new MailStatus(MailState.SENDING, null);
        };
    }

    private static MailTrouble trouble(ResultSet row) throws SQLException {
        String kept = Objects.requireNonNullElse(row.getString("problem"), "");
        return new MailTrouble(MailProblem.read(kept).words(), Utc.read(row, "next_at"));
    }

    private static MailJob read(ResultSet row) throws SQLException {
        @Nullable UUID team = id(row, "role_team_id");
        @Nullable UUID user = id(row, "role_user_id");
        @Nullable UUID givenBy = id(row, "given_by");
        return new MailJob(
                UUID.fromString(row.getString("id")),
                Kind.of(row.getString("kind")),
                row.getString("recipient"),
                id(row, "token_id"),
                team == null || user == null
                        ? null
                        : new MailJob.GivenRole(team, user, Role.valueOf(row.getString("role"))),
                givenBy == null ? null : new UserId(givenBy),
                Utc.at(row, "made_at"),
                row.getInt("attempts"));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }
}
