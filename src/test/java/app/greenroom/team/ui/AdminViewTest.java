package app.greenroom.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.account.PeopleDirectory;
import app.greenroom.account.ui.CopyLink;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class AdminViewTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    PeopleDirectory directory;

    @Test
    void anAdminMakesATeamAndInvitesItsLead(Browser browser) {
        String name = "Team " + UUID.randomUUID();
        browser.login(people.anAdmin()).open("admin");
        _setValue(_get(TextField.class, spec -> spec.withLabel("New team name")), name);
        _setValue(_get(EmailField.class), "lead@example.test");
        _click(_get(Button.class, spec -> spec.withText("Create team")));
        assertThat(_get(CopyLink.class).link()).contains("/join/");
        _get(Span.class, spec -> spec.withText(name));
    }

    @Test
    void anAdminDeactivatesAndTakesItBack(Browser browser) {
        TeamId team = people.aTeam();
        String name = "Person " + UUID.randomUUID();
        UserId person = people.aPerson(name, team);
        browser.login(people.anAdmin()).open("admin");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search by name, address or team")), name);
        _click(_get(Button.class, spec -> spec.withText("Deactivate")));
        assertThat(directory.person(person).active()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(directory.person(person).active()).isTrue();
    }

    @Test
    void aLeadIsNotShownTheInstance(Browser browser) {
        browser.login(people.aLead(people.aTeam())).open("admin");
        _assertNone(PersonLines.class);
        _assertNone(TeamLines.class);
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheInstance(Browser browser) {
        UserId admin = people.anAdmin();
        browser.login(admin);
        int few = QueryCount.of(() -> browser.open("admin"));
        IntStream.range(0, 5).forEach(any -> people.aLead(people.aTeam()));
        browser.login(admin);
        assertThat(QueryCount.of(() -> browser.open("admin"))).isEqualTo(few);
    }
}
