package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.account.Person;
import app.greenroom.account.ui.Fields;
import app.greenroom.link.LinkProblem;
import app.greenroom.login.FrontDoor;
import app.greenroom.team.ui.PublicAddress;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sets a new password by a reset link. */
@Route(value = "reset/:token", autoLayout = false)
@AnonymousAllowed
class ResetView extends DoorPage implements BeforeEnterObserver, HasDynamicTitle {

    private final FrontDoor door;
    private final PasswordField password = Fields.newPassword(SAY.newPassword());
    private String token = "";

    ResetView(FrontDoor door) {
        super(SAY.setNewPassword(), "");
        this.door = door;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            showForm(door.resetting(token, PublicAddress.client()));
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, SAY.anotherResetLink());
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.newPassword());
    }

    private void showForm(Person person) {
        password.setAutofocus(true);
        Button set = Fields.submit(SAY.setPassword(), () -> set(person));
        Div form = new Div(password, set);
        form.addClassName("door-form");
        show(SAY.setNewPassword(), SAY.whosePassword(person.email()), form);
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
            LinkTrouble.show(this, problem, SAY.anotherResetLink());
        }
    }
}
