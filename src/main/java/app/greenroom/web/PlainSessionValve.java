package app.greenroom.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Over TLS only the guarded cookie names a session: a plain one may have been put there by somebody else. */
final class PlainSessionValve extends ValveBase {

    private final SessionCookies cookies;

    PlainSessionValve(SessionCookies cookies) {
        super(true);
        this.cookies = cookies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.isSecure() && request.isRequestedSessionIdFromCookie() && !isGuarded(request)) {
            request.setRequestedSessionId(null);
            request.setRequestedSessionCookie(false);
        }
        getNext().invoke(request, response);
    }

    private boolean isGuarded(Request request) {
        String header = request.getHeader("Cookie");
        return header != null && cookies.isGuarded(header);
    }
}
