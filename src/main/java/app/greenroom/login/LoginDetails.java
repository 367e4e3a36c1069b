package app.greenroom.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a login comes from: its address, and the secret of a browser that was here before. */
public final class LoginDetails extends WebAuthenticationDetails {

    /** The name of the cookie that holds the secret. */
    public static final String COOKIE = "greenroom-browser";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient @Nullable String browser;

    public LoginDetails(HttpServletRequest request) {
        super(request);
        this.browser = browserOf(request);
    }

    @Nullable String browser() {
        return browser;
    }

    /** What the browser brings; null if nothing. */
    public static @Nullable String browserOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof LoginDetails that && Objects.equals(browser, that.browser);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), browser);
    }
}
