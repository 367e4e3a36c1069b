package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.account.ui.Fields;
import app.greenroom.login.FrontDoor;
import app.greenroom.team.ui.PublicAddress;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** For who forgot their password: a link by mail, or whom to ask for one. */
@Route(value = "forgot", autoLayout = false)
@AnonymousAllowed
class ForgotView extends DoorPage implements HasDynamicTitle {

    private final FrontDoor door;
    private final EmailField email = Fields.email(SAY.email());

    ForgotView(FrontDoor door) {
        super(SAY.setNewPassword(), "");
        this.door = door;
        if (door.mails()) {
            showForm();
        } else {
            show(SAY.setNewPassword(), SAY.whomToAsk(), new Anchor("login", SAY.backToLogin()));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.newPassword());
    }

    private void showForm() {
        email.setAutofocus(true);
        Button send = Fields.submit(SAY.sendLink(), this::send);
        Div form = new Div(email, send);
        form.addClassName("door-form");
        show(SAY.setNewPassword(), SAY.linkByMail(), form, new Anchor("login", SAY.backToLogin()));
    }

    private void send() {
        if (Fields.attempt(email, () -> door.forgot(email.getValue(), PublicAddress.client()))) {
            show(SAY.checkEmail(), SAY.linkOnItsWay(email.getValue()), new Anchor("login", SAY.backToLogin()));
        }
    }
}
