package app.greenroom.readiness;

import app.greenroom.readiness.model.Assumptions;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the constants of readiness from {@code greenroom.readiness.*}. */
@Configuration
class ReadinessConfiguration {

    @Bean
    Assumptions assumptions(Environment environment) {
        return Binder.get(environment)
                .bind("greenroom.readiness", Assumptions.class)
                .orElse(Assumptions.STANDARD);
    }
}
