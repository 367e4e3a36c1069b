package app.greenroom.login.ui;

import app.greenroom.language.Language;
import app.greenroom.login.BearerLogin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Lets programs in by the token in their {@code Authorization: Bearer} header, for one request at a time. */
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final Duration WAIT = Duration.ofMinutes(15);

    private final BearerLogin login;
    private final SecurityContextHolderStrategy contexts;

    /** @param contexts where the rest of the chain looks for who it is */
    BearerFilter(BearerLogin login, SecurityContextHolderStrategy contexts) {
        this.login = login;
        this.contexts = contexts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            SecurityContext context = contexts.createEmptyContext();
            Language.of(request.getLocale())
                    .call(() -> login.login(token, request.getRemoteAddr()))
                    .ifPresent(context::setAuthentication);
            contexts.setContext(context);
        } catch (BearerLogin.TooManyRequests tooMany) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WAIT.toSeconds()));
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, () -> String.valueOf(tooMany.getMessage()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static @Nullable String token(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    /** Answers with words for the person behind the program, in the language that the program asks for. */
    static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Supplier<String> words)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(JsonMapper.shared()
                        .createObjectNode()
                        .put("message", Language.of(request.getLocale()).call(words))
                        .toString());
    }
}
