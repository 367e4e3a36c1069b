package app.greenroom.login.ui;

import static app.greenroom.login.ui.LoginTexts.SAY;

import app.greenroom.account.NewAccount;
import app.greenroom.account.ui.Fields;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** A new person's name and password. */
class AccountForm extends Div {

    private final TextField name = Fields.name(SAY.yourName());
    private final PasswordField password = Fields.newPassword(SAY.choosePassword());

    AccountForm() {
        addClassName("door-form");
        add(name, password);
    }

    /** For a page on which nothing else is typed before: of two fields that ask for the focus, the last would get it. */
    AccountForm withFocus() {
        name.setAutofocus(true);
        return this;
    }

    /** Whether everything will do; what won't is said beside its field. */
    boolean isGood(String email) {
        boolean named = Fields.hasText(name, SAY.nameMissing());
        return Fields.isGood(password, email, name.getValue()) && named;
    }

    PasswordField password() {
        return password;
    }

    NewAccount value() {
        return new NewAccount(name.getValue(), password.getValue(), BrowserClues.zone(), BrowserClues.locale());
    }
}
