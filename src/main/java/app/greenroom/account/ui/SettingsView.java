package app.greenroom.account.ui;

import app.greenroom.account.AccountService;
import app.greenroom.account.session.OpenSessions;
import app.greenroom.account.token.AccessTokenService;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** What somebody sets for themselves. */
@Route("settings")
@PageTitle("Settings · Greenroom")
@PermitAll
class SettingsView extends Div {

    SettingsView(AccountService account, OpenSessions sessions, AccessTokenService tokens, Clock clock) {
        AccountService.Own me = account.own();
        addClassNames("page", "page-narrow", "stack");
        add(
                new PageHeader("Settings", me.person().email()),
                card("Profile", "", new ProfileForm(me.person(), (name, zone, locale) -> {
                    account.describe(name, zone, locale, me.person().language());
                    UI.getCurrent().setLocale(locale);
                    new Times(zone, locale, clock).attachTo(UI.getCurrent());
                })),
                card("Appearance", "Saved in this browser.", new SchemeChoice()),
                card(
                        "Password",
                        "Changing your password logs you out everywhere else.",
                        new PasswordForm(me.person(), account::changePassword)),
                card(
                        "Sessions",
                        "You’re logged out automatically when you’re inactive for a while.",
                        new SessionsNote(() -> sessions.countOf(me.person().id()), account::endOtherSessions)));
        if (me.leads()) {
            add(card(
                    "Access tokens",
                    "For programs that import dossiers on your behalf, such as ./greenroom import. Changing your password revokes them all.",
                    new AccessTokenList(tokens)));
        }
    }

    private static Section card(String title, String words, Component content) {
        Section card = new Section();
        card.addClassNames("card", "settings-card");
        Div head = new Div(new H2(title));
        if (!words.isEmpty()) {
            Paragraph note = new Paragraph(words);
            note.addClassNames("muted", "small");
            head.add(note);
        }
        card.add(head, content);
        return card;
    }
}
