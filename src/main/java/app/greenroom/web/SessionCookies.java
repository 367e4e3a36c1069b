package app.greenroom.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.ServerCookie;
import org.apache.tomcat.util.http.ServerCookies;

/**
 * Gives the session's cookie a name that browsers take over TLS only, and from this very host only: a neighbour under the
 * same domain can't put one of theirs in its place. Without TLS it keeps its plain name, since browsers would refuse it.
 */
final class SessionCookies extends Rfc6265CookieProcessor {

    static final String PLAIN = "JSESSIONID";

    private final String guarded;

    /** @param path the cookie's path; only the whole host may have the stricter prefix */
    SessionCookies(String path) {
        setSameSiteCookies("lax");
        this.guarded = (path.isEmpty() ? "__Host-" : "__Secure-") + PLAIN;
    }

    @Override
    public String generateHeader(Cookie cookie, HttpServletRequest request) {
        String header = super.generateHeader(cookie, request);
        return cookie.getSecure() && cookie.getName().equals(PLAIN)
                ? guarded + header.substring(PLAIN.length())
                : header;
    }

    /** Where both names come, the guarded one counts; that a plain one counts only without TLS is seen to later. */
    @Override
    public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
        super.parseCookieHeader(headers, cookies);
        if (hasGuarded(cookies)) {
            for (int at = 0; at < cookies.getCookieCount(); at++) {
                ServerCookie cookie = cookies.getCookie(at);
                if (cookie.getName().equals(PLAIN)) {
                    cookie.getName().setString("discarded");
                } else if (cookie.getName().equals(guarded)) {
                    cookie.getName().setString(PLAIN);
                }
            }
        }
    }

    private boolean hasGuarded(ServerCookies cookies) {
        for (int at = 0; at < cookies.getCookieCount(); at++) {
            if (cookies.getCookie(at).getName().equals(guarded)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Cookie header has the guarded name. */
    boolean isGuarded(String header) {
        return header.contains(guarded + "=");
    }
}
