package app.greenroom.people;

import app.greenroom.people.OneTimeToken.Purpose;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/**
 * Prints the link that sets an empty instance up; each start prints a new one until one is used. From then on it prints
 * where Greenroom is.
 */
class SetUpLink {

    private static final Logger LOG = LoggerFactory.getLogger("greenroom");

    private final Users users;
    private final OneTimeTokens tokens;
    private final Clock clock;
    private final String url;

    SetUpLink(Users users, OneTimeTokens tokens, Clock clock, @Value("${greenroom.url}") String url) {
        this.users = users;
        this.tokens = tokens;
        this.clock = clock;
        this.url = url;
    }

    @EventListener
    @Transactional
    void on(WebServerInitializedEvent event) {
        String base = url.isBlank() ? "http://localhost:" + event.getWebServer().getPort() + pathOf(event) : url;
        if (users.count() > 0) {
            LOG.info("Greenroom is open at {}", base);
            return;
        }
        tokens.discardUnused(Purpose.SETUP);
        Secret secret = Secret.random();
        tokens.save(OneTimeToken.setUp(secret, clock.instant()));
        LOG.info("Nobody is here yet. Open this link to create your team; it works once:");
        LOG.info("{}", new OneTimeLink("setup/" + secret.text(), "", clock.instant(), false).under(base));
    }

    private static String pathOf(WebServerInitializedEvent event) {
        return event.getApplicationContext() instanceof WebApplicationContext web && web.getServletContext() != null
                ? web.getServletContext().getContextPath()
                : "";
    }
}
