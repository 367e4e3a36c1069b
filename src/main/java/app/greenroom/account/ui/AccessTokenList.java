package app.greenroom.account.ui;

import static app.greenroom.account.ui.SettingsTexts.SAY;
import static app.greenroom.language.CommonTexts.COMMON;

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
        MONTH(Duration.ofDays(30)),
        QUARTER(Duration.ofDays(90)),
        YEAR(Duration.ofDays(365));

        private final Duration time;

        Life(Duration time) {
            this.time = time;
        }

        private String words() {
            return switch (this) {
                case MONTH -> SAY.month();
                case QUARTER -> SAY.quarter();
                case YEAR -> SAY.year();
            };
        }
    }

    private final AccessTokenService tokens;
    private final TextField name = new TextField(SAY.name());
    private final Select<Life> life = new Select<>();
    private final PasswordField password = Fields.presentPassword(SAY.yourPassword());
    private final Div fresh = new Div();
    private final Div list = new Div();

    AccessTokenList(AccessTokenService tokens) {
        this.tokens = tokens;
        addClassName("stack");
        name.setPlaceholder(SAY.tokenNameExample());
        name.setMaxLength(AccessTokenService.LONGEST_NAME);
        name.setHelperText(SAY.tokenNameHelp());
        life.setLabel(SAY.expiresIn());
        life.setItems(Life.values());
        life.setItemLabelGenerator(Life::words);
        life.setValue(Life.QUARTER);
        Div fields = new Div(name, life, password);
        fields.addClassName("form-grid");
        Div actions = new Div(new Button(SAY.createToken(), pressed -> make()));
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
        boolean named = Fields.hasText(name, SAY.tokenNameMissing());
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
        fresh.add(new CopyLink(SAY.copyToken(made.token().name()), made.secret()));
    }

    private Div row(AccessToken token) {
        Span title = new Span(token.name());
        title.getElement().setAttribute("dir", "auto");
        Times times = Times.current();
        Instant used = token.lastUsedAt();
        Span facts = new Span(
                used == null
                        ? SAY.neverUsed(times.exact(token.expiresAt()))
                        : SAY.lastUsed(times.ago(used), times.exact(token.expiresAt())));
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
        actions.add(button(SAY.revoke(), token, () -> ask(token, actions)));
    }

    /** What is revoked can't be taken back, since nobody knows the secret any more. */
    private void ask(AccessToken token, Div actions) {
        Paragraph words = new Paragraph(SAY.revokeWarning());
        words.addClassName("small");
        actions.removeAll();
        Button revoke = button(SAY.revokeToken(), token, () -> {
            tokens.revoke(token.id());
            fresh.removeAll();
            read();
            Notice.done(SAY.revoked(token.name()));
        });
        Button keep = button(SAY.keepToken(), token, () -> offer(token, actions));
        actions.add(words, revoke, keep);
        keep.focus(); // a key pressed twice revokes nothing
    }

    private static Button button(String words, AccessToken token, Runnable action) {
        Button button = new Button(words, pressed -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(COMMON.actOn(words, token.name()));
        return button;
    }
}
