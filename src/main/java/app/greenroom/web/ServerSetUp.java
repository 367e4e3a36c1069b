package app.greenroom.web;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * What the operator says about the way to us, read at the start: the framework's own settings for it are settled when the
 * application is packaged.
 */
@Component
class ServerSetUp implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger("greenroom");

    private final Hops hops;
    private final String path;

    ServerSetUp(@Value("${greenroom.forwarded:none}") String forwarded, @Value("${greenroom.path:}") String path) {
        this.hops = Hops.parse(forwarded);
        this.path = normal(path);
        String old = forwarded.strip().toLowerCase(Locale.ROOT);
        if (old.equals("framework") || old.equals("native")) {
            LOG.info(
                    "GREENROOM_FORWARDED={} believes a proxy on this machine only (127.0.0.1, ::1). Name yours by"
                            + " address or network if it is elsewhere.",
                    old);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        SessionCookies cookies = new SessionCookies(path);
        server.setContextPath(path);
        server.addEngineValves(new ForwardedValve(hops), new PlainSessionValve(cookies));
        server.addContextCustomizers(context -> {
            context.setCookieProcessor(cookies);
            // what a request says about the host isn't repeated in the answer
            context.setUseRelativeRedirects(true);
        });
    }

    private static String normal(String path) {
        String inner = path.strip().replaceAll("^/+|/+$", "");
        if (!inner.isEmpty() && !inner.matches("[\\w.~-]+(/[\\w.~-]+)*")) {
            throw new SettingRefusedException(
                    "GREENROOM_PATH=" + path + " isn't a path.",
                    "Set it to something like /greenroom, or leave it out.");
        }
        return inner.isEmpty() ? "" : "/" + inner;
    }
}
