package app.greenroom.audit;

import app.greenroom.access.AccessRefused;
import app.greenroom.access.Role;
import app.greenroom.account.AccountFact;
import app.greenroom.account.AccountFact.AccountDeactivated;
import app.greenroom.account.AccountFact.AccountReactivated;
import app.greenroom.account.AccountFact.AdminMade;
import app.greenroom.account.AccountFact.PasswordChanged;
import app.greenroom.account.AccountFact.PasswordReset;
import app.greenroom.account.AccountFact.ProfileChanged;
import app.greenroom.account.AccountFact.ResetLinkMade;
import app.greenroom.account.AccountFact.SessionsEnded;
import app.greenroom.account.AccountFact.TokenMade;
import app.greenroom.account.AccountFact.TokenRevoked;
import app.greenroom.event.AfterCommit;
import app.greenroom.event.Fact;
import app.greenroom.login.LoginFact.LoggedIn;
import app.greenroom.login.LoginFact.LoginRefused;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.TeamFact;
import app.greenroom.team.TeamFact.InvitationRenewed;
import app.greenroom.team.TeamFact.InvitationRevoked;
import app.greenroom.team.TeamFact.PersonInvited;
import app.greenroom.team.TeamFact.PersonJoined;
import app.greenroom.team.TeamFact.PersonRemoved;
import app.greenroom.team.TeamFact.RoleChanged;
import app.greenroom.team.TeamFact.RoleNewsRead;
import app.greenroom.team.TeamFact.TeamRenamed;
import java.util.Collection;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * One line in the log for each thing that somebody asks about after an incident: who came in, who was refused, whose
 * roles changed, and what was made that opens something. People are named by their ids and networks by their first part.
 */
@Component
class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("greenroom.security");

    private static final int LONGEST = 200;

    /** What is refused is rolled back, so it is written down at once. */
    @EventListener
    void on(LoginRefused refused) {
        LOG.info("refused {} network={}", cut(refused.what()), refused.network());
    }

    @EventListener
    void on(AccessRefused refused) {
        LOG.info("refused {} person={} team={}", refused.permission(), refused.actor(), refused.team());
    }

    /** What didn't come to pass isn't written down. */
    @EventListener
    void on(LoggedIn it) {
        AfterCommit.run(() -> LOG.info("login person={} network={}", it.actor(), it.network()));
    }

    @EventListener
    void on(TeamFact fact) {
        AfterCommit.run(() -> write(fact));
    }

    @EventListener
    void on(AccountFact fact) {
        AfterCommit.run(() -> write(fact));
    }

    private static void write(TeamFact fact) {
        switch (fact) {
            case PersonInvited it -> key(it, "invitation made as " + it.roles(), it.email());
            case InvitationRevoked it -> key(it, "invitation revoked", it.email());
            case PersonJoined it -> {
                if (it.newAccount()) {
                    key(it, "account made by invitation", it.actor());
                }
            }
            case RoleChanged it -> {
                roles(it, "given", it.given(), it.person(), it.team());
                roles(it, "taken", it.taken(), it.person(), it.team());
            }
            case PersonRemoved it -> roles(it, "taken", it.roles(), it.person(), it.team());
            case InvitationRenewed _, RoleNewsRead _, TeamRenamed _ -> {}
        }
    }

    private static void write(AccountFact fact) {
        switch (fact) {
            case AdminMade it -> key(it, "admin made by the set-up link", it.person());
            case PasswordChanged it -> key(it, "password changed", it.actor());
            case PasswordReset it -> key(it, "password reset by link", it.person());
            case AccountDeactivated it -> key(it, "account deactivated", it.person());
            case AccountReactivated it -> key(it, "account reactivated", it.person());
            case ResetLinkMade it -> key(it, "reset link made", it.person());
            case TokenMade it -> key(it, "access token made", it.actor());
            case TokenRevoked it -> key(it, "access token revoked", it.actor());
            case ProfileChanged _, SessionsEnded _ -> {}
        }
    }

    private static void roles(Fact fact, String change, Collection<Role> roles, UserId whose, TeamId team) {
        if (!roles.isEmpty()) {
            LOG.info("roles {} {} person={} team={} by={}", change, roles, whose, team, by(fact));
        }
    }

    /** Something was made, used or ended that opens something: a token, a link, an account. */
    private static void key(Fact fact, String change, Object whose) {
        LOG.info("{} person={} by={}", cut(change), cut(String.valueOf(whose)), by(fact));
    }

    private static String by(Fact fact) {
        return Objects.toString(fact.actor(), "nobody");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
