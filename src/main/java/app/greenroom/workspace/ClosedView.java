package app.greenroom.workspace;

import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a window lands whose right to its screen was taken away while it was open. */
@Route("closed")
@PermitAll
@PageTitle("Closed · Greenroom")
class ClosedView extends Div {

    ClosedView() {
        addClassName("page");
        add(EmptyState.alone(
                "You no longer have access to this page",
                "Your role or a preparation changed while you had it open. Everything you saved is kept.",
                new Anchor(".", "Go to start page")));
    }
}
