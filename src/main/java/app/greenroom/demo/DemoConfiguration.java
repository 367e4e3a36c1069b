package app.greenroom.demo;

import java.time.Clock;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The demo's beans exist in the profile {@code demo} alone. */
@Configuration(proxyBeanMethods = false)
@Import(DemoConfiguration.Beans.class)
class DemoConfiguration {

    /** Decides at the start: what a scan finds is settled when the application is packaged, and no profile is known there. */
    static final class Beans implements BeanRegistrar {

        @Override
        public void register(BeanRegistry registry, Environment environment) {
            if (!environment.matchesProfiles("demo")) {
                return;
            }
            registry.registerBean(LocalOnly.class);
            registry.registerBean(
                    DemoClock.class,
                    spec -> spec.primary().supplier(beans -> new DemoClock(beans.bean("clock", Clock.class))));
            registry.registerBean(Desk.class);
            registry.registerBean(Season.class);
            registry.registerBean(DemoSeeder.class);
            registry.registerBean(DemoGreeting.class);
        }
    }
}
