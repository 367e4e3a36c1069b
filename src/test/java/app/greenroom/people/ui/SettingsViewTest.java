package app.greenroom.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.people.PeopleFixtures;
import app.greenroom.people.PeopleService;
import app.greenroom.shared.UserId;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SettingsViewTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    PeopleService service;

    @Test
    void everybodyHasTheirOwn(Browser browser) {
        UserId mentor = people.aMentor(people.aTeam());
        browser.login(mentor).open("settings");
        _assertOne(SettingsView.class);
        _get(Paragraph.class, spec -> spec.withText(mentor + "@example.test"));
    }

    @Test
    void anotherPersonsActionDuringATestIsTheirs(Browser browser) {
        UserId mentor = people.aMentor(people.aTeam());
        UserId other = people.aMentor(people.aTeam());
        browser.login(mentor);
        assertThat(Acting.as(other, service::me).person().id()).isEqualTo(other);
        assertThat(service.me().person().id()).isEqualTo(mentor);
    }
}
