package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.account.ui.Fields;
import app.greenroom.link.LinkProblem;
import app.greenroom.login.FrontDoor;
import app.greenroom.team.ui.PublicAddress;
import app.greenroom.ui.FirstWrong;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The very first page of an instance: makes the first team and its lead. */
@Route(value = "setup/:token", autoLayout = false)
@RouteAlias(value = "setup", autoLayout = false)
@AnonymousAllowed
class SetupView extends DoorPage implements BeforeEnterObserver, HasDynamicTitle {

    private final FrontDoor door;
    private final LogInAfter login;
    private final TextField team = new TextField(SAY.teamName());
    private final EmailField email = Fields.email(SAY.yourEmail());
    private final AccountForm account = new AccountForm();
    private String token = "";

    SetupView(FrontDoor door, LogInAfter login) {
        super(SAY.setUpGreenroom(), "");
        this.door = door;
        this.login = login;
        team.setHelperText(SAY.teamNameHelp());
        team.setAutofocus(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        try {
            door.settingUp(token, PublicAddress.client());
            showForm();
        } catch (LinkProblem problem) {
            LinkTrouble.show(this, problem, SAY.anotherSetUpLink());
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.setUp());
    }

    private void showForm() {
        Button create = Fields.submit(SAY.createTeamAndAccount(), this::create);
        account.addComponentAsFirst(email);
        account.addComponentAsFirst(team);
        show(SAY.setUpGreenroom(), SAY.setUpIntro(), account, create);
    }

    private void create() {
        boolean named = Fields.hasText(team, SAY.teamNameMissing());
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
            LinkTrouble.show(this, problem, SAY.anotherSetUpLink());
        }
    }
}
