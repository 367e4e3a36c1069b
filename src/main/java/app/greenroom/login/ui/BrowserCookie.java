package app.greenroom.login.ui;

import app.greenroom.login.KnownBrowsers;
import app.greenroom.login.LoginDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Lets a browser remember that somebody has logged in with it. */
@Component
class BrowserCookie implements SessionAuthenticationStrategy {

    private final KnownBrowsers browsers;

    BrowserCookie(KnownBrowsers browsers) {
        this.browsers = browsers;
    }

    @Override
    public void onAuthentication(Authentication login, HttpServletRequest request, HttpServletResponse response) {
        String secret = browsers.remember(login, LoginDetails.browserOf(request));
        ResponseCookie cookie = ResponseCookie.from(LoginDetails.COOKIE, secret)
                .path(request.getContextPath() + "/login")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .maxAge(KnownBrowsers.KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
