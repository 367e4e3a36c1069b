package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.login.FrontDoor;
import app.greenroom.ui.Titles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The login: an e-mail address and a password. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends DoorPage implements BeforeEnterObserver, HasDynamicTitle {

    /** What the page says when one comes here for a reason, by the query parameter that gives it. */
    private static final Map<String, Supplier<String>> NOTES = Map.of(
            "left", SAY::loggedOut,
            "ended", SAY::sessionEnded,
            "expired", SAY::pageExpired,
            "ready", SAY::accountReady,
            "reset", SAY::passwordChanged);

    private static final Map<String, Supplier<String>> PROBLEMS =
            Map.of("error", SAY::wrongLogin, "wait", SAY::tooManyLogins, "away", SAY::databaseAway);

    private final EmailField email = new EmailField(SAY.email());
    private final PasswordField password = new PasswordField(SAY.password());
    private final Paragraph note = new Paragraph();

    private final FrontDoor door;

    LoginView(FrontDoor door) {
        super(SAY.logIn(), "");
        this.door = door;
        email.getElement().setAttribute("name", "username");
        email.getElement().setAttribute("autocomplete", "username");
        password.getElement().setAttribute("name", "password");
        password.getElement().setAttribute("autocomplete", "current-password");
        note.addClassName("door-note");
        note.setVisible(false);
        note.getElement().setAttribute("role", "status");
        Anchor forgot = new Anchor("forgot", SAY.forgotPassword());
        Div after = new Div(forgot);
        after.addClassName("door-after");
        PostForm form = new PostForm("login");
        form.addClassName("door-form");
        form.add(email, password, PostForm.submit(SAY.logIn()));
        show(SAY.logIn(), "", note, form, after);
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

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.logIn());
    }

    /** With nobody to log in, a form for that would be a riddle. */
    private void showWhereToBegin() {
        show(SAY.welcome(), SAY.noAccountsYet(), new Paragraph(SAY.whereSetUpLinkIs()));
    }

    private static Optional<String> first(Map<String, Supplier<String>> words, Map<String, ?> reasons) {
        return reasons.keySet().stream()
                .flatMap(reason -> Stream.ofNullable(words.get(reason)))
                .findFirst()
                .map(Supplier::get);
    }

    private static Optional<String> typedEmail() {
        Object typed = VaadinSession.getCurrent().getSession().getAttribute(LoginOutcome.TYPED_EMAIL);
        VaadinSession.getCurrent().getSession().removeAttribute(LoginOutcome.TYPED_EMAIL);
        return Optional.ofNullable((String) typed);
    }
}
