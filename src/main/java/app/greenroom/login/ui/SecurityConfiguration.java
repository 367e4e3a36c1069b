package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.account.session.OpenSessions;
import app.greenroom.login.BearerLogin;
import app.greenroom.login.LoginDetails;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/** Who gets past the door. What somebody may do inside is decided per operation by the access guard. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Longer ones don't fit into a cookie, and no page has one. */
    private static final int LONGEST_ADDRESS = 1_000;

    /**
     * For programs: each request carries a token, and reaches what {@link ProgramDoor} names and nothing else, the
     * framework's own requests included. Sessions and their cookies count for nothing here, so no page of another site
     * can make a browser send something, and no token against that is needed.
     */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, BearerLogin login, SecurityContextHolderStrategy contexts) {
        http.securityMatcher("/api/**");
        http.csrf(csrf -> csrf.disable());
        http.sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(cache -> cache.disable());
        http.logout(logout -> logout.disable());
        http.addFilterBefore(new BearerFilter(login, contexts), AnonymousAuthenticationFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(ProgramDoor.OPERATIONS)
                .authenticated()
                .anyRequest()
                .access(ProgramDoor.CLOSED));
        http.exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, problem) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    BearerFilter.refuse(request, response, HttpStatus.UNAUTHORIZED, SAY::tokenInvalid);
                })
                .accessDeniedHandler((request, response, problem) ->
                        BearerFilter.refuse(request, response, HttpStatus.FORBIDDEN, SAY::closedToTokens)));
        return http.build();
    }

    /** What was asked for before the login waits in the browser: a redirect is worth no session. */
    private static void rememberWithoutASession(VaadinDefaultRequestCache asked) {
        asked.setDelegateRequestCache(new CookieRequestCache());
        asked.ignoreRequests(request -> request.getRequestURL().length()
                        + String.valueOf(request.getQueryString()).length()
                > LONGEST_ADDRESS);
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            LoginOutcome outcome,
            OpenSessions sessions,
            BrowserCookie browser,
            RequestUtil requests,
            VaadinDefaultRequestCache asked) {
        rememberWithoutASession(asked);
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
                vaadin -> vaadin.loginView(LoginView.class)
                        .logoutSuccessHandler(outcome.left())
                        // an address that no screen has is answered by the page for such addresses
                        .anyRequest(AuthorizedUrl::authenticated)
                        // its own would let the login form in without a token
                        .enableCsrfConfiguration(false));
        http.sessionManagement(management ->
                management.addSessionAuthenticationStrategy(sessions).addSessionAuthenticationStrategy(browser));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(
                        requests::isFrameworkInternalRequest) // these have a token of Vaadin's
                .withObjectPostProcessor(outcome.forgery()));
        http.formLogin(form -> form.failureHandler(outcome.failure()).authenticationDetailsSource(LoginDetails::new));
        return http.build();
    }
}
