package app.greenroom.people.ui;

import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A team's people. */
@Route("people")
@PageTitle("People · Greenroom")
@PermitAll
class PeopleView extends Div {

    PeopleView() {
        addClassName("page");
        add(new PageHeader("People"));
    }
}
