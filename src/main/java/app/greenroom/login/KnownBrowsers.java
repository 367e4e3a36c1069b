package app.greenroom.login;

import app.greenroom.access.Actor;
import app.greenroom.link.Secret;
import app.greenroom.shared.UserId;
import app.greenroom.shared.Utc;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers that have logged in before, by a secret that each keeps in a cookie. It opens nothing: it only lets its
 * browser try a password while strangers try too many.
 */
@Component
@Transactional
public class KnownBrowsers {

    /** How long a browser is known after its latest login. */
    public static final Duration KEPT = Duration.ofDays(180);

    private final JdbcClient database;
    private final Clock clock;

    KnownBrowsers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes a login.
     *
     * @param secret what the browser brought; null if nothing
     * @return what it should keep from now on
     */
    public String remember(Authentication login, @Nullable String secret) {
        String kept = secret == null || secret.length() < Secret.random().text().length()
                ? Secret.random().text()
                : secret;
        if (login.getPrincipal() instanceof Actor actor) {
            database.sql("""
                            insert into known_browser (user_id, hash, seen_at) values (?, ?, ?)
                            on duplicate key update seen_at = values(seen_at)""")
                    .params(actor.userId().toString(), new Secret(kept).hash(), Utc.write(clock.instant()))
                    .update();
        }
        return kept;
    }

    /** Whether somebody has logged in from this browser. */
    @Transactional(readOnly = true)
    boolean knows(UserId user, @Nullable String secret) {
        return secret != null
                && database.sql("select count(*) from known_browser where user_id = ? and hash = ?")
                                .params(user.toString(), new Secret(secret).hash())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    /** Forgets those that didn't come for long. */
    void sweep() {
        database.sql("delete from known_browser where seen_at < ?")
                .params(Utc.write(clock.instant().minus(KEPT)))
                .update();
    }
}
