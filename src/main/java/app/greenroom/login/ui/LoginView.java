package app.greenroom.login.ui;

import app.greenroom.login.FrontDoor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;

/** The login: an e-mail address and a password. */
@Route(value = "login", autoLayout = false)
@PageTitle("Log in · Greenroom")
@AnonymousAllowed
class LoginView extends DoorPage implements BeforeEnterObserver {

    /** What the page says when one comes here for a reason, by the query parameter that gives it. */
    private static final Map<String, String> NOTES = Map.of(
            "left", "You’re logged out.",
            "ended", "Your session has ended. Log in again.",
            "expired", "This page was open for too long. Log in again.",
            "ready", "Your account is ready. Log in with your new password.",
            "reset", "Password changed. Log in with your new password.");

    private static final Map<String, String> PROBLEMS = Map.of(
            "error", "Wrong e-mail or password. Try again, or set a new password.",
            "wait", "Too many attempts. Wait 15 minutes, or set a new password.",
            "away",
                    "Greenroom couldn’t check your password because its database isn’t available. Try again in a minute.");

    private final EmailField email = new EmailField("E-mail");
    private final PasswordField password = new PasswordField("Password");
    private final Paragraph note = new Paragraph();

    private final FrontDoor door;

    LoginView(FrontDoor door) {
        super("Log in", "");
        this.door = door;
        email.getElement().setAttribute("name", "username");
        email.getElement().setAttribute("autocomplete", "username");
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        note.addClassName("door-note");
        note.setVisible(false);
        note.getElement().setAttribute("role", "status");
        Anchor forgot = new Anchor("forgot", "Forgot your password?");
        Div after = new Div(forgot);
        after.addClassName("door-after");
        PostForm form = new PostForm("login");
        form.addClassName("door-form");
        form.add(email, password, PostForm.submit("Log in"));
        show("Log in", "", note, form, after);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!door.isSetUp()) {
            showWhereToBegin();
            return;
        }
        Map<String, ?> reasons = event.getLocation().getQueryParameters().getParameters();
        first(NOTES, reasons).ifPresent(words -> {
            note.setText(words);
            note.setVisible(true);
        });
        Optional<String> problem = first(PROBLEMS, reasons);
        problem.ifPresent(words -> {
            password.setErrorMessage(words);
            password.setInvalid(true);
        });
        typedEmail().ifPresent(email::setValue);
        if (email.isEmpty()) {
            email.setAutofocus(true);
        } else {
            password.setAutofocus(true);
        }
    }

    /** With nobody to log in, a form for that would be a riddle. */
    private void showWhereToBegin() {
        Paragraph where =
                new Paragraph("You’ll find the link in Greenroom’s start-up output: in the terminal, in the service log"
                        + " or with docker compose logs. Each start prints a new link, which works once and expires in"
                        + " seven days.");
        show(
                "Welcome to Greenroom",
                "There are no accounts yet. If you run this server, open the set-up link to create your team.",
                where);
    }

    private static Optional<String> first(Map<String, String> words, Map<String, ?> reasons) {
        return reasons.keySet().stream()
                .filter(words::containsKey)
                .map(words::get)
                .findFirst();
    }

    private static Optional<String> typedEmail() {
        Object typed = VaadinSession.getCurrent().getSession().getAttribute(LoginOutcome.TYPED_EMAIL);
        VaadinSession.getCurrent().getSession().removeAttribute(LoginOutcome.TYPED_EMAIL);
        return Optional.ofNullable((String) typed);
    }
}
