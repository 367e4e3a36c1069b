package app.greenroom.workspace;

import app.greenroom.team.PeopleService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Sends everybody to where their day begins. */
@Route("")
@PermitAll
@PageTitle("Greenroom")
class StartView extends Div implements BeforeEnterObserver {

    private final PeopleService people;

    StartView(PeopleService people) {
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(MainLayout.startOf(people.me()));
    }
}
