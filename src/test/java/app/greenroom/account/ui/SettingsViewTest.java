package app.greenroom.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.language.Language;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.Times;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SettingsViewTest {

    private static final String PASSWORD = "quiet lamps over rivers";

    @Autowired
    PeopleFixtures people;

    @Autowired
    PeopleService service;

    @Autowired
    PeopleDirectory directory;

    private UserId mentor = UserId.random();

    @BeforeEach
    void somebody() {
        mentor = people.withPassword(people.aMentor(people.aTeam()), PASSWORD);
    }

    @Test
    void aProfileIsSavedAndDatesFollowAtOnce(Browser browser) {
        browser.login(mentor).open("settings");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Mira Chen");
        choose("Time zone", ZoneId.of("Asia/Tokyo"));
        choose("Date and number format", Locale.US);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(directory.person(mentor).name()).isEqualTo("Mira Chen");
        assertThat(directory.person(mentor).zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(Times.current().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(Times.current().locale()).isEqualTo(Locale.US);
    }

    @Test
    void whatSomebodyReadsIsTheirsToChoose(Browser browser) {
        browser.login(mentor).open("settings");
        chooseLanguage("한국어");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(directory.person(mentor).language()).isEqualTo(Language.KOREAN);
        browser.login(mentor).open("settings");
        assertThat(_get(H1.class).getText()).isEqualTo("설정");
        assertThat(Times.current().locale().getLanguage()).isEqualTo("ko");
    }

    @Test
    void anEmptyNameIsRefusedBesideItsField(Browser browser) {
        browser.login(mentor).open("settings");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), " ");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();
        assertThat(directory.person(mentor).name()).isEqualTo("Mira Mentor");
    }

    @Test
    void aMistakenPresentPasswordIsSaidThere(Browser browser) {
        browser.login(mentor).open("settings");
        _setValue(password("Current password"), "mistaken");
        _setValue(password("New password"), "seven tiny copper kettles");
        _click(_get(Button.class, spec -> spec.withText("Change password")));
        assertThat(password("Current password").isInvalid()).isTrue();
        assertThat(password("New password").getValue()).isEqualTo("seven tiny copper kettles");
    }

    @Test
    void aNewPasswordEmptiesTheFields(Browser browser) {
        browser.login(mentor).open("settings");
        _setValue(password("Current password"), PASSWORD);
        _setValue(password("New password"), "seven tiny copper kettles");
        _click(_get(Button.class, spec -> spec.withText("Change password")));
        assertThat(password("Current password").isInvalid()).isFalse();
        assertThat(password("New password").getValue()).isEmpty();
    }

    @Test
    void anotherPersonsActionDuringATestIsTheirs(Browser browser) {
        UserId other = people.aMentor(people.aTeam());
        browser.login(mentor);
        assertThat(Acting.as(other, service::me).person().id()).isEqualTo(other);
        assertThat(service.me().person().id()).isEqualTo(mentor);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the finder takes a class, which has no type arguments
    private static <T> void choose(String label, T value) {
        _setValue((ComboBox<T>) _get(ComboBox.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void chooseLanguage(String name) {
        Select<Object> select = (Select<Object>) _get(Select.class, spec -> spec.withLabel("Language"));
        _setValue(
                select,
                select.getListDataView()
                        .getItems()
                        .filter(each ->
                                select.getItemLabelGenerator().apply(each).equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }
}
