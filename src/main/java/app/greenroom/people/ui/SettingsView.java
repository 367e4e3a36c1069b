package app.greenroom.people.ui;

import app.greenroom.people.PeopleService;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What somebody sets for themselves. */
@Route("settings")
@PageTitle("Settings · Greenroom")
@PermitAll
class SettingsView extends Div {

    SettingsView(PeopleService people) {
        addClassName("page");
        add(new PageHeader("Settings", people.me().person().email()));
    }
}
