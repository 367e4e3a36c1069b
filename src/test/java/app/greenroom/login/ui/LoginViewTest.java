package app.greenroom.login.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.communication.PushMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class LoginViewTest {

    @Autowired
    PeopleFixtures somebody;

    @BeforeEach
    void anInstanceThatIsSetUp() {
        somebody.aStranger();
    }

    @Test
    void whoeverIsNotLoggedInIsAskedToLogIn(Browser browser) {
        browser.open("settings");
        _assertOne(LoginView.class);
    }

    @Test
    void theFormPostsToTheLogin(Browser browser) {
        browser.open("login");
        PostForm form = _get(PostForm.class);
        assertThat(form.getElement().getAttribute("action")).isEqualTo("login");
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(_get(EmailField.class).getElement().getAttribute("name")).isEqualTo("username");
        assertThat(_get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
    }

    @Test
    void aFailedLoginKeepsTheAddressAndSaysWhatToDoBesideThePassword(Browser browser) {
        VaadinSession.getCurrent().getSession().setAttribute(LoginOutcome.TYPED_EMAIL, "mira@example.test");
        browser.open("login?error");
        assertThat(_get(EmailField.class).getValue()).isEqualTo("mira@example.test");
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("set a new password");
    }

    @Test
    void whoComesBackAfterLeavingIsToldSo(Browser browser) {
        browser.open("login?left");
        _get(Paragraph.class, spec -> spec.withText("You’re logged out."));
    }

    @Test
    void noConnectionIsOpenedThatCouldTakeTheLoginAway(Browser browser) {
        browser.open("login");
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
        browser.open("forgot");
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
    }

    @Test
    void whoIsInsideAlreadyGoesOnLive(Browser browser) {
        browser.login(somebody.aStranger()).open("reset/nonsense");
        browser.open("settings");
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
    }

    @Test
    void aRouteThatIsThereForOthersIsNotShownToStrangers(Browser browser) {
        browser.open("people");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isInstanceOf(LoginView.class);
    }
}
