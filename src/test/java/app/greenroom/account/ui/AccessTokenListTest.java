package app.greenroom.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.account.token.AccessTokenService;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class AccessTokenListTest {

    private static final String PASSWORD = "quiet lamps over rivers";

    @Autowired
    PeopleFixtures people;

    @Autowired
    AccessTokenService tokens;

    @Test
    void aLeadMakesATokenSeesItOnceAndRevokesIt(Browser browser) {
        UserId lead = people.withPassword(people.aLead(people.aTeam()), PASSWORD);
        browser.login(lead).open("settings");
        _setValue(field(), "laptop");
        _click(button("Create token"));
        assertThat(password().isInvalid()).isTrue();
        _assertNone(CopyLink.class);

        _setValue(password(), PASSWORD);
        _click(button("Create token"));
        assertThat(password().getValue()).isEmpty();

        String secret = _get(CopyLink.class).link();
        assertThat(secret).startsWith("grn_");
        assertThat(field().getValue()).isEmpty();
        browser.login(lead).open("settings");
        _assertOne(Span.class, spec -> spec.withText("laptop"));
        _assertNone(CopyLink.class);

        _click(button("Revoke"));
        _click(button("Keep token"));
        _click(button("Revoke"));
        _click(button("Revoke token"));
        _assertNone(Span.class, spec -> spec.withText("laptop"));
        assertThat(Acting.as(lead, tokens::mine)).isEmpty();
    }

    @Test
    void aTokenNeedsAName(Browser browser) {
        browser.login(people.aLead(people.aTeam())).open("settings");
        _click(button("Create token"));

        assertThat(field().isInvalid()).isTrue();
        _assertNone(CopyLink.class);
    }

    @Test
    void onlyLeadsHaveTokens(Browser browser) {
        browser.login(people.aCandidate(people.aTeam())).open("settings");

        _assertNone(AccessTokenList.class);
    }

    private static TextField field() {
        return _get(_get(AccessTokenList.class), TextField.class, spec -> spec.withLabel("Name"));
    }

    private static PasswordField password() {
        return _get(_get(AccessTokenList.class), PasswordField.class);
    }

    private static Button button(String words) {
        return _get(_get(AccessTokenList.class), Button.class, spec -> spec.withText(words));
    }
}
