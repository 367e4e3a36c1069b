package app.greenroom.workspace;

import app.greenroom.team.PeopleService;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** For somebody who is in no team yet. */
@Route("welcome")
@PermitAll
@PageTitle("Welcome · Greenroom")
class WelcomeView extends Div implements BeforeEnterObserver {

    private final PeopleService people;

    WelcomeView(PeopleService people) {
        this.people = people;
        addClassName("page");
        add(EmptyState.alone(
                "You’re not in a team yet",
                "Ask a team lead for an invitation link, then open it while you’re logged in.",
                new Anchor("settings", "Go to settings")));
    }

    /** Whoever has something to do here starts with that. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String start = MainLayout.startOf(people.me());
        if (!start.equals("welcome")) {
            event.forwardTo(start);
        }
    }
}
