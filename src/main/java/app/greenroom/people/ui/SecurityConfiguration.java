package app.greenroom.people.ui;

import app.greenroom.people.OpenSessions;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;

/** Who gets past the door. What somebody may do inside is decided per operation by the access guard. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain security(HttpSecurity http, LoginOutcome outcome, OpenSessions sessions) {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, outcome.success());
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/actuator/health",
                        "/actuator/health/**",
                        "/favicon.ico",
                        "/favicon.svg",
                        "/robots.txt",
                        "/error")
                .permitAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LoginView.class, "/login?left")
                        // an address that no screen has is answered by the page for such addresses
                        .anyRequest(AuthorizedUrl::authenticated));
        http.sessionManagement(management -> management.addSessionAuthenticationStrategy(sessions));
        http.formLogin(form -> form.failureHandler(outcome.failure()));
        return http.build();
    }
}
