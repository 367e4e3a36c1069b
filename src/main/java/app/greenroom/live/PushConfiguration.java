package app.greenroom.live;

import org.atmosphere.cpr.ApplicationConfig;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says how messages reach browsers, before the framework that sends them starts. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

    @Bean
    static BeanPostProcessor promptPush() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> servlet) {
                    servlet.addInitParameter(ApplicationConfig.BROADCASTER_CLASS, PromptBroadcaster.class.getName());
                }
                return bean;
            }
        };
    }
}
