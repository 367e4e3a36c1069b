package app.greenroom.account.ui;

import static app.greenroom.account.ui.SettingsTexts.SAY;

import app.greenroom.account.Emails;
import app.greenroom.account.password.PasswordRules;
import app.greenroom.link.LinkProblem;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.FirstWrong;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Fields that several forms have, and refusals beside them. */
public final class Fields {

    private static final int LONGEST_NAME = 120;

    private Fields() {}

    public static TextField name(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(LONGEST_NAME);
        field.getElement().setAttribute("autocomplete", "name");
        return field;
    }

    public static EmailField email(String label) {
        EmailField field = new EmailField(label);
        field.getElement().setAttribute("autocomplete", "username");
        field.setManualValidation(true);
        return field;
    }

    public static PasswordField newPassword(String label) {
        PasswordField field = new PasswordField(label);
        field.getElement().setAttribute("autocomplete", "new-password");
        field.setHelperText(SAY.passwordHelp(PasswordRules.SHORTEST));
        return field;
    }

    public static PasswordField presentPassword(String label) {
        PasswordField field = new PasswordField(label);
        field.getElement().setAttribute("autocomplete", "current-password");
        return field;
    }

    public static Button primary(String words, Runnable action) {
        Button button = new Button(words, pressed -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** A primary button that Enter presses too. */
    public static Button submit(String words, Runnable action) {
        Button button = primary(words, action);
        button.addClickShortcut(Key.ENTER);
        return button;
    }

    /**
     * Does it; a refusal stands beside the field, which gets the focus, unless it is the link that is refused. Says
     * whether it was done.
     */
    public static <F extends Component & HasValidation> boolean attempt(F field, Runnable action) {
        field.setInvalid(false);
        try {
            action.run();
            return true;
        } catch (LinkProblem elsewhere) {
            throw elsewhere;
        } catch (Refusal refusal) {
            complain(field, refusal.words());
            FirstWrong.focus(field);
            return false;
        }
    }

    public static void complain(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    /** Whether a name is there; if not, its field says so. */
    public static boolean hasText(TextField field, String words) {
        boolean there = !field.getValue().isBlank();
        field.setInvalid(false);
        if (!there) {
            complain(field, words);
        }
        return there;
    }

    /** Whether an address is one; if not, its field says so. */
    public static boolean isEmail(EmailField field) {
        field.setInvalid(false);
        Emails.problem(field.getValue()).ifPresent(words -> complain(field, words));
        return !field.isInvalid();
    }

    /** Whether the password of now is there at all; if not, its field says so. */
    static boolean hasPassword(PasswordField field) {
        field.setInvalid(false);
        if (field.isEmpty()) {
            complain(field, SAY.passwordMissing());
        }
        return !field.isInvalid();
    }

    /** Whether a new password will do; if not, its field says why. */
    public static boolean isGood(PasswordField field, String email, String name) {
        field.setInvalid(false);
        PasswordRules.problem(field.getValue(), email, name).ifPresent(words -> complain(field, words));
        return !field.isInvalid();
    }
}
