package app.greenroom.account.ui;

import static app.greenroom.account.ui.SettingsTexts.SAY;

import app.greenroom.account.AccountService;
import app.greenroom.account.session.OpenSessions;
import app.greenroom.account.token.AccessTokenService;
import app.greenroom.language.Language;
import app.greenroom.ui.PageHeader;
import app.greenroom.ui.Times;
import app.greenroom.ui.Titles;
import app.greenroom.ui.words.ReadersLanguage;
import app.greenroom.ui.words.WindowReader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody sets for themselves. */
@Route("settings")
@PermitAll
class SettingsView extends Div implements HasDynamicTitle {

    SettingsView(AccountService account, OpenSessions sessions, AccessTokenService tokens, Clock clock) {
        AccountService.Own me = account.own();
        addClassNames("page", "page-narrow", "stack");
        add(
                new PageHeader(SAY.settings(), me.person().email()),
                card(SAY.profile(), "", new ProfileForm(me.person(), (name, zone, locale, language) -> {
                    account.describe(name, zone, locale, language);
                    Locale dates = read(language).writing(locale);
                    UI.getCurrent().setLocale(dates);
                    new Times(zone, dates, clock).attachTo(UI.getCurrent());
                })),
                card(SAY.appearance(), SAY.appearanceNote(), new SchemeChoice()),
                card(SAY.password(), SAY.passwordNote(), new PasswordForm(me.person(), account::changePassword)),
                card(
                        SAY.sessions(),
                        SAY.sessionsNote(),
                        new SessionsNote(() -> sessions.countOf(me.person().id()), account::endOtherSessions)));
        if (me.leads()) {
            add(card(SAY.tokens(), SAY.tokensNote(), new AccessTokenList(tokens)));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(SAY.settings());
    }

    /** What stands in the window was made in the language of before, so it is opened anew. */
    private static Language read(@Nullable Language chosen) {
        Language language =
                ReadersLanguage.of(chosen, VaadinRequest.getCurrent().getLocale());
        if (language != Language.current()) {
            UI window = UI.getCurrent();
            WindowReader.set(window, language);
            ReadersLanguage.keep(window.getSession().getSession(), language);
            window.getPage().reload();
        }
        return language;
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
