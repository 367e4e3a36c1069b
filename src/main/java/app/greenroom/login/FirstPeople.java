package app.greenroom.login;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** How an empty database gets its first people: a ready-made team in the profile {@code demo}, else by a set-up link. */
@Configuration(proxyBeanMethods = false)
@Import(FirstPeople.Beans.class)
class FirstPeople {

    /** Decides at the start: what a scan finds is settled when the application is packaged, and no profile is known there. */
    static final class Beans implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            if (environment.matchesProfiles("demo")) {
                registry.registerBean(ReadyMadeTeam.class);
            } else {
                registry.registerBean(SetUpLink.class);
            }
        }
    }
}
