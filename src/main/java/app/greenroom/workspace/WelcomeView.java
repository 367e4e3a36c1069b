package app.greenroom.workspace;

import static app.greenroom.workspace.ShellTexts.SAY;

import app.greenroom.team.PeopleService;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** For somebody who is in no team yet. */
@Route("welcome")
@PermitAll
class WelcomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PeopleService people;

    WelcomeView(PeopleService people) {
        this.people = people;
        addClassName("page");
        add(EmptyState.alone(SAY.noTeam(), SAY.noTeamWhy(), new Anchor("settings", SAY.goToSettings())));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.welcome());
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
