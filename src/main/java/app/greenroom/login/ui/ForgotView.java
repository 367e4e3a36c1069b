package app.greenroom.login.ui;

import app.greenroom.account.ui.Fields;
import app.greenroom.login.FrontDoor;
import app.greenroom.team.ui.PublicAddress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** For who forgot their password: a link by mail, or whom to ask for one. */
@Route(value = "forgot", autoLayout = false)
@PageTitle("New password · Greenroom")
@AnonymousAllowed
class ForgotView extends DoorPage {

    private final FrontDoor door;
    private final EmailField email = Fields.email("E-mail");

    ForgotView(FrontDoor door) {
        super("Set a new password", "");
        this.door = door;
        if (door.mails()) {
            showForm();
        } else {
            show(
                    "Set a new password",
                    "Ask your team lead for a reset link; they can create one under People. If you’re a team lead, ask the admin of this"
                            + " Greenroom.",
                    new Anchor("login", "Back to login"));
        }
    }

    private void showForm() {
        email.setAutofocus(true);
        Button send = Fields.submit("Send link", this::send);
        Div form = new Div(email, send);
        form.addClassName("door-form");
        show(
                "Set a new password",
                "We’ll e-mail you a link. It works once and expires in 30 minutes.",
                form,
                new Anchor("login", "Back to login"));
    }

    private void send() {
        if (Fields.attempt(email, () -> door.forgot(email.getValue(), PublicAddress.client()))) {
            show(
                    "Check your e-mail",
                    "If " + email.getValue()
                            + " has an account here, a link is on its way. Nothing after five minutes? Check your"
                            + " spam folder, or ask your team lead.",
                    new Anchor("login", "Back to login"));
        }
    }
}
