package app.greenroom.login.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;

/** Ways to the login with what is known already, and back. */
final class Return {

    private Return() {}

    /** Logs in and comes back to a path. */
    static void here(String path, String email) {
        WrappedSession session = VaadinSession.getCurrent().getSession();
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, path);
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "/" + path);
        session.setAttribute(LoginOutcome.TYPED_EMAIL, email);
        UI.getCurrent().getPage().setLocation("login");
    }

    /** Goes to the login with the address filled in and a word on why. */
    static void toLogin(String reason, String email) {
        VaadinSession.getCurrent().getSession().setAttribute(LoginOutcome.TYPED_EMAIL, email);
        UI.getCurrent().getPage().setLocation("login?" + reason);
    }
}
