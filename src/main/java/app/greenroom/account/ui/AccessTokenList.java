package app.greenroom.account.ui;

import app.greenroom.account.AccountService.WrongPassword;
import app.greenroom.account.token.AccessToken;
import app.greenroom.account.token.AccessTokenService;
import app.greenroom.account.token.NewAccessToken;
import app.greenroom.shared.Refusal;
import app.greenroom.ui.FirstWrong;
import app.greenroom.ui.Notice;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One's access tokens: makes them, shows each secret once, and ends them. */
class AccessTokenList extends Div {

    /** How long a token may be made to live. */
    private enum Life {
        MONTH("30 days", Duration.ofDays(30)),
        QUARTER("90 days", Duration.ofDays(90)),
        YEAR("1 year", Duration.ofDays(365));

        private final String words;
        private final Duration time;

        Life(String words, Duration time) {
            this.words = words;
            this.time = time;
        }

        private String words() {
            return words;
        }
    }

    private final AccessTokenService tokens;
    private final TextField name = new TextField("Name");
    private final Select<Life> life = new Select<>();
    private final PasswordField password = Fields.presentPassword("Your password");
    private final Div fresh = new Div();
    private final Div list = new Div();

    AccessTokenList(AccessTokenService tokens) {
        this.tokens = tokens;
        addClassName("stack");
        name.setPlaceholder("laptop");
        name.setMaxLength(AccessTokenService.LONGEST_NAME);
        name.setHelperText("The program that will use it");
        life.setLabel("Expires in");
        life.setItems(Life.values());
        life.setItemLabelGenerator(Life::words);
        life.setValue(Life.QUARTER);
        Div fields = new Div(name, life, password);
        fields.addClassName("form-grid");
        Div actions = new Div(new Button("Create token", pressed -> make()));
        actions.addClassName("actions");
        list.addClassName("list");
        add(list, fields, actions, fresh);
        read();
    }

    private void read() {
        List<AccessToken> all = tokens.mine();
        list.removeAll();
        list.setVisible(!all.isEmpty());
        all.forEach(token -> list.add(row(token)));
    }

    private void make() {
        boolean named = Fields.hasText(name, "Enter a name, such as the program that will use the token.");
        if (!Fields.hasPassword(password) || !named) {
            FirstWrong.focus(this);
            return;
        }
        try {
            show(tokens.make(name.getValue(), life.getValue().time, password.getValue()));
            name.clear();
            password.clear();
            read();
        } catch (WrongPassword wrong) {
            Fields.complain(password, wrong.words());
        } catch (Refusal refusal) {
            Fields.complain(name, refusal.words());
        }
        FirstWrong.focus(this);
    }

    private void show(NewAccessToken made) {
        fresh.removeAll();
        fresh.add(new CopyLink("Copy “" + made.token().name() + "” now. It won’t be shown again.", made.secret()));
    }

    private Div row(AccessToken token) {
        Span title = new Span(token.name());
        title.getElement().setAttribute("dir", "auto");
        Times times = Times.current();
        Instant used = token.lastUsedAt();
        Span facts = new Span((used == null ? "Never used" : "Used " + times.ago(used)) + ", expires "
                + times.exact(token.expiresAt()));
        facts.addClassNames("muted", "small");
        Div words = new Div(title, facts);
        words.addClassName("two-lines");
        Div actions = new Div();
        actions.addClassNames("actions", "person-actions");
        offer(token, actions);
        Div row = new Div(words, actions);
        row.addClassNames("list-row", "token-row");
        return row;
    }

    private void offer(AccessToken token, Div actions) {
        actions.removeAll();
        actions.add(button("Revoke", token, () -> ask(token, actions)));
    }

    /** What is revoked can't be taken back, since nobody knows the secret any more. */
    private void ask(AccessToken token, Div actions) {
        Paragraph words = new Paragraph("Programs that use this token will stop working.");
        words.addClassName("small");
        actions.removeAll();
        Button revoke = button("Revoke token", token, () -> {
            tokens.revoke(token.id());
            fresh.removeAll();
            read();
            Notice.done("Revoked “" + token.name() + "”");
        });
        Button keep = button("Keep token", token, () -> offer(token, actions));
        actions.add(words, revoke, keep);
        keep.focus(); // a key pressed twice revokes nothing
    }

    private static Button button(String words, AccessToken token, Runnable action) {
        Button button = new Button(words, pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(words + ": " + token.name());
        return button;
    }
}
