package app.greenroom.login.ui;

import app.greenroom.account.Person;
import app.greenroom.account.ui.Fields;
import app.greenroom.link.LinkProblem;
import app.greenroom.login.FrontDoor;
import app.greenroom.team.ui.PublicAddress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sets a new password by a reset link. */
@Route(value = "reset/:token", autoLayout = false)
@PageTitle("New password · Greenroom")
@AnonymousAllowed
class ResetView extends DoorPage implements BeforeEnterObserver {

    private static final String ANOTHER =
            "Reset links expire after 30 minutes, and only the newest one works. Ask for another.";

    private final FrontDoor door;
    private final PasswordField password = Fields.newPassword("New password");
    private String token = "";

    ResetView(FrontDoor door) {
        super("Set a new password", "");
        this.door = door;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            showForm(door.resetting(token, PublicAddress.client()));
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, ANOTHER);
        }
    }

    private void showForm(Person person) {
        password.setAutofocus(true);
        Button set = Fields.submit("Set password", () -> set(person));
        Div form = new Div(password, set);
        form.addClassName("door-form");
        show("Set a new password", "For " + person.email() + ". You’ll be logged out everywhere else.", form);
    }

    private void set(Person person) {
        if (!Fields.isGood(password, person.email(), person.name())) {
            password.focus();
            return;
        }
        try {
            if (Fields.attempt(password, () -> door.reset(token, password.getValue()))) {
                Return.toLogin("reset", person.email());
            }
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, ANOTHER);
        }
    }
}
