package app.greenroom.login;

import app.greenroom.throttle.Throttle;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionDestroyEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What runs by itself for people's logins. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LoginConfiguration implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(LoginConfiguration.class);

    private final Throttle throttle;
    private final KnownBrowsers browsers;

    LoginConfiguration(Throttle throttle, KnownBrowsers browsers) {
        this.throttle = throttle;
        this.browsers = browsers;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldAttempts() {
        throttle.sweep();
        browsers.sweep();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionDestroyListener(LoginConfiguration::endLoginToo);
    }

    /** Vaadin closes idle windows and leaves the HTTP session, with its login, alive. */
    private static void endLoginToo(SessionDestroyEvent event) {
        WrappedSession session = event.getSession().getSession();
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException ended) {
                LOG.trace("The HTTP session ended first", ended);
            }
        }
    }
}
