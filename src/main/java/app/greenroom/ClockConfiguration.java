package app.greenroom;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** How far from the system's clock the application's stands, such as {@code P90D}; for trying out another day. */
    static final String OFFSET = "greenroom.clock.offset";

    /** The one clock of the application. */
    @Bean
    Clock clock(@Value("${" + OFFSET + ":PT0S}") Duration offset) {
        return moved(offset);
    }

    static Clock moved(Duration offset) {
        return Clock.offset(Clock.systemUTC(), offset);
    }
}
