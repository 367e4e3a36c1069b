package app.greenroom.workspace;

import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** For somebody who is in no team yet. */
@Route("welcome")
@PermitAll
@PageTitle("Welcome · Greenroom")
class WelcomeView extends Div {

    WelcomeView() {
        addClassName("page");
        add(new EmptyState(
                "You are in no team yet",
                "Ask a team lead for an invitation link, and open it while you are logged in.",
                new Anchor("settings", "Check your settings")));
    }
}
