package app.greenroom;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The one clock; tests put theirs in its place. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
