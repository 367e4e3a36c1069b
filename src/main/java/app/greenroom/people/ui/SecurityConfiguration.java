package app.greenroom.people.ui;

import app.greenroom.people.OpenSessions;
import com.vaadin.flow.spring.security.RequestUtil;
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
    SecurityFilterChain security(HttpSecurity http, LoginOutcome outcome, OpenSessions sessions, RequestUtil requests) {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, outcome.success());
        http.authorizeHttpRequests(paths -> paths.requestMatchers(
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
                        .anyRequest(AuthorizedUrl::authenticated)
                        // its own would let the login form in without a token
                        .enableCsrfConfiguration(false));
        http.sessionManagement(management -> management.addSessionAuthenticationStrategy(sessions));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(
                        requests::isFrameworkInternalRequest) // these have a token of Vaadin's
                .withObjectPostProcessor(outcome.forgery()));
        http.formLogin(form -> form.failureHandler(outcome.failure()));
        return http.build();
    }
}
