package app.greenroom.access;

import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * One line in the log for each thing that somebody asks about after an incident: who came in, who was refused, whose
 * roles changed, and what was made that opens something. People are named by their ids and networks by their first part.
 */
@Component
public class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("greenroom.security");
    private static final int LONGEST = 200;

    /** Somebody logged in. */
    public void login(UserId who, String network) {
        LOG.info("login person={} network={}", who, network);
    }

    /** Somebody who isn't logged in got no further. */
    public void refused(String what, String network) {
        LOG.info("refused {} network={}", cut(what), network);
    }

    /** The guard refused somebody. */
    void refused(UserId who, Permission permission, TeamId team) {
        LOG.info("refused {} person={} team={}", permission, who, team);
    }

    /** Roles were given or taken. */
    public void roles(String change, UserId whose, TeamId team, Collection<Role> roles) {
        LOG.info("roles {} {} person={} team={} by={}", change, roles, whose, team, by());
    }

    /** Something was made, used or ended that opens something: a token, a link, an account. */
    public void key(String change, Object whose) {
        LOG.info("{} person={} by={}", cut(change), cut(String.valueOf(whose)), by());
    }

    private static String by() {
        return AccessGuard.somebody().map(actor -> actor.userId().toString()).orElse("nobody");
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
