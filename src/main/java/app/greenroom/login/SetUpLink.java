package app.greenroom.login;

import app.greenroom.account.Accounts;
import app.greenroom.link.LinkDesk;
import app.greenroom.link.OneTimeLink;
import app.greenroom.link.Secret;
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

    private final Accounts accounts;
    private final LinkDesk links;
    private final Clock clock;
    private final String url;

    SetUpLink(Accounts accounts, LinkDesk links, Clock clock, @Value("${greenroom.url}") String url) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
        this.url = url;
    }

    @EventListener
    @Transactional
    void on(WebServerInitializedEvent event) {
        String base = url.isBlank() ? "http://localhost:" + event.getWebServer().getPort() + pathOf(event) : url;
        if (accounts.areThere()) {
            LOG.info("Greenroom is open at {}", base);
            return;
        }
        Secret secret = Secret.random();
        links.setUp(secret);
        LOG.info("There are no accounts yet. Open this link to create your team; it works once:");
        LOG.info("{}", new OneTimeLink("setup/" + secret.text(), "", clock.instant(), false).under(base));
    }

    private static String pathOf(WebServerInitializedEvent event) {
        return event.getApplicationContext() instanceof WebApplicationContext web && web.getServletContext() != null
                ? web.getServletContext().getContextPath()
                : "";
    }
}
