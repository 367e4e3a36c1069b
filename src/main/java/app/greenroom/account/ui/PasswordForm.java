package app.greenroom.account.ui;

import static app.greenroom.account.ui.SettingsTexts.SAY;

import app.greenroom.account.AccountService.WrongPassword;
import app.greenroom.account.Person;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.FirstWrong;
import app.greenroom.ui.Notice;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.BiConsumer;

/** Sets another password, given the present one. */
class PasswordForm extends Div {

    private final Person person;
    private final BiConsumer<String, String> change;
    private final PasswordField present = Fields.presentPassword(SAY.currentPassword());
    private final PasswordField next = Fields.newPassword(SAY.newPassword());

    PasswordForm(Person person, BiConsumer<String, String> change) {
        this.person = person;
        this.change = change;
        addClassName("stack");
        Div fields = new Div(present, next);
        fields.addClassName("form-grid");
        Div actions = new Div(Fields.primary(SAY.changePassword(), this::change));
        actions.addClassName("actions");
        add(fields, actions);
    }

    private void change() {
        boolean known = Fields.hasPassword(present);
        if (!Fields.isGood(next, person.email(), person.name()) || !known) {
            FirstWrong.focus(this);
            return;
        }
        try {
            change.accept(present.getValue(), next.getValue());
            present.clear();
            next.clear();
            Notice.done(SAY.passwordChanged());
        } catch (WrongPassword wrong) {
            Fields.complain(present, wrong.words());
        } catch (Refusal refusal) {
            Fields.complain(next, refusal.words());
        }
        FirstWrong.focus(this);
    }
}
