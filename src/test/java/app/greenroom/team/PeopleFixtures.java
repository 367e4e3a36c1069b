package app.greenroom.team;

import app.greenroom.TestTime;
import app.greenroom.access.Role;
import app.greenroom.account.AccountFixtures;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** People and teams for tests; each call makes new ones, so tests do not meet. */
@TestComponent
@Import(AccountFixtures.class)
@Transactional
public class PeopleFixtures {

    private static final Instant LONG_AGO = TestTime.now().minus(Duration.ofDays(300));

    private final AccountFixtures accounts;
    private final Teams teams;
    private final Memberships memberships;
    private final JdbcClient database;

    PeopleFixtures(AccountFixtures accounts, Teams teams, Memberships memberships, JdbcClient database) {
        this.accounts = accounts;
        this.teams = teams;
        this.memberships = memberships;
        this.database = database;
    }

    public TeamId aTeam() {
        return teams.saveAndFlush(new Team(TeamId.random(), "Team " + UUID.randomUUID(), LONG_AGO))
                .id();
    }

    public UserId aLead(TeamId team) {
        return aPerson("Lena Lead", team, Role.LEAD);
    }

    public UserId aMentor(TeamId team) {
        return aPerson("Mira Mentor", team, Role.MENTOR);
    }

    public UserId aCandidate(TeamId team) {
        return aPerson("Cem Candidate", team, Role.CANDIDATE);
    }

    public UserId anAdmin() {
        return accounts.anAdmin("Ada Admin");
    }

    public UserId aStranger() {
        return accounts.anAccount("Stan Stranger");
    }

    public UserId aPerson(String name, TeamId team, Role... roles) {
        UserId id = accounts.anAccount(name);
        for (Role role : roles) {
            give(id, team, role);
        }
        return id;
    }

    /** Somebody who can log in with their address and this password. */
    public UserId withPassword(UserId id, String password) {
        accounts.withPassword(id, password);
        return id;
    }

    public static String emailOf(UserId id) {
        return id + "@example.test";
    }

    public void give(UserId user, TeamId team, Role role) {
        memberships.saveAndFlush(new Membership(team, user, role, LONG_AGO));
    }

    public void take(UserId user, TeamId team, Role role) {
        memberships.deleteById(new Membership.Key(team.value(), user.value(), role));
        memberships.flush();
    }

    /** Makes every link that is open for a team or a person older by its whole life. */
    public void letLinksGetOld(TeamId team, UserId person) {
        database.sql("update one_time_token set expires_at = now(6) - interval 1 hour where team_id = ? or user_id = ?")
                .params(team.value().toString(), person.value().toString())
                .update();
    }

    /** As if the mail server had not taken the mail with somebody's newest reset link. */
    public void letMailFail(UserId person) {
        database.sql("""
                        insert into mail_note (id, kind, recipient, state, made_at, token_id, problem)
                        select uuid(), 'a reset link', 'them@example.test', 'FAILED', created_at, id, 'No such mailbox'
                        from one_time_token where user_id = ?""").param(person.value().toString()).update();
    }

    public void deactivate(UserId user) {
        accounts.deactivate(user);
    }
}
