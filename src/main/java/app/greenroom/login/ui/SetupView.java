package app.greenroom.login.ui;

import app.greenroom.account.ui.Fields;
import app.greenroom.link.LinkProblem;
import app.greenroom.login.FrontDoor;
import app.greenroom.team.ui.PublicAddress;
import app.greenroom.ui.FirstWrong;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The very first page of an instance: makes the first team and its lead. */
@Route(value = "setup/:token", autoLayout = false)
@RouteAlias(value = "setup", autoLayout = false)
@PageTitle("Set up · Greenroom")
@AnonymousAllowed
class SetupView extends DoorPage implements BeforeEnterObserver {

    private static final String ANOTHER =
            "Until the first account exists, Greenroom prints a new link each time it starts. Check its output.";

    private final FrontDoor door;
    private final LogInAfter login;
    private final TextField team = new TextField("Team name");
    private final EmailField email = Fields.email("Your e-mail");
    private final AccountForm account = new AccountForm();
    private String token = "";

    SetupView(FrontDoor door, LogInAfter login) {
        super("Set up Greenroom", "");
        this.door = door;
        this.login = login;
        team.setHelperText("For example, a class, a bootcamp or a department. Dossiers and people belong to a team.");
        team.setAutofocus(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            door.settingUp(token, PublicAddress.client());
            showForm();
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, ANOTHER);
        }
    }

    private void showForm() {
        Button create = Fields.submit("Create team and account", this::create);
        account.addComponentAsFirst(email);
        account.addComponentAsFirst(team);
        show(
                "Set up Greenroom",
                "You’ll lead the first team and be the admin of this instance. You can invite everyone else afterwards.",
                account,
                create);
    }

    private void create() {
        boolean named = Fields.hasText(team, "Give your team a name. You can change it later.");
        boolean reachable = Fields.isEmail(email);
        if (!account.isGood(email.getValue()) || !named || !reachable) {
            FirstWrong.focus(account);
            return;
        }
        try {
            if (Fields.attempt(email, () -> door.setUp(token, team.getValue(), email.getValue(), account.value()))) {
                login.of(email.getValue(), account.value().password());
            }
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, ANOTHER);
        }
    }
}
