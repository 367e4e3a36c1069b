package app.greenroom.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.dossier.DossierService;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class DossiersViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DossierFixtures fixtures;

    @Autowired
    private AssignmentFixtures assignments;

    @Autowired
    private DossierService dossiers;

    private TeamId team;
    private UserId lead;

    @BeforeEach
    void aLead() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void anEmptyLibraryLeadsToTheImport(Browser browser) {
        browser.login(lead).open("dossiers");

        assertThat(_get(H2.class).getText()).isEqualTo("No dossiers yet");
    }

    @Test
    void aRowTellsWhatADossierHoldsAndHowManyWorkOnIt(Browser browser) {
        DossierId dossier = fixtures.aDossier(team, lead);
        assignments.assign(lead, dossier, people.aCandidate(team), people.aMentor(team));

        browser.login(lead).open("dossiers");

        assertThat(cells("number")).containsExactly("3", "1", "4", "1");
        assertThat(titles()).containsExactly("Timetable Engineer");
    }

    @Test
    void theListIsSearchedByCompanyRoleAndPerson(Browser browser) {
        fixtures.aDossier(team, lead);
        browser.login(lead).open("dossiers");

        _setValue(_get(TextField.class), "no such thing");
        assertThat(titles()).isEmpty();
        _setValue(_get(TextField.class), "FERNHILL");
        assertThat(titles()).hasSize(1);
        _setValue(_get(TextField.class), "lena");
        assertThat(titles()).hasSize(1);
    }

    @Test
    void archivingHidesADossierAndCanBeTakenBack(Browser browser) {
        fixtures.aDossier(team, lead);
        browser.login(lead).open("dossiers");

        _click(_get(Button.class, spec -> spec.withText("Archive")));
        assertThat(titles()).isEmpty();
        _setValue(_get(Checkbox.class), true);
        assertThat(titles()).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(titles()).hasSize(1);
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    void itsPageShowsEverySectionAndList(Browser browser) {
        DossierId dossier = fixtures.aDossier(team, lead);

        browser.login(lead).open("dossiers/" + dossier);

        assertThat(_get(H1.class).getText()).isEqualTo("Timetable Engineer\u00a0· Fernhill Rail");
        assertThat(_find(H2.class).stream().map(H2::getText))
                .containsExactly(
                        "Job Overview",
                        "Strategic Advice",
                        "Predicted interview questions",
                        "Questions to ask them",
                        "Concepts to review",
                        "Revisions");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("What is a buffer time?", "Which line would be mine?", "block section");
        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("Download text");
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfDossiers() {
        fixtures.aDossier(team, lead);
        int one = Acting.as(lead, () -> QueryCount.of(() -> dossiers.inTeam(team)));
        for (int more = 0; more < 5; more++) {
            DossierId dossier = fixtures.aDossier(team, lead);
            assignments.assign(lead, dossier, people.aCandidate(team), people.aMentor(team));
        }

        assertThat(Acting.as(lead, () -> QueryCount.of(() -> dossiers.inTeam(team))))
                .isEqualTo(one);
    }

    private static List<String> titles() {
        return _find(Anchor.class, spec -> spec.withClasses("row-open")).stream()
                .map(Anchor::getText)
                .toList();
    }

    private static List<String> cells(String className) {
        return _find(NativeTableCell.class, spec -> spec.withClasses(className)).stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
    }
}
