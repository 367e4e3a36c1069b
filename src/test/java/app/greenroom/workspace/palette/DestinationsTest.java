package app.greenroom.workspace.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class DestinationsTest {

    @Autowired
    private AssignmentFixtures assignments;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Destinations destinations;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void aCandidateGoesToTheirPagesAndWhenWordsAreTypedToEachQuestion(Browser browser) {
        browser.login(scene.candidate()).open("today");

        assertThat(paths(true))
                .contains("prep/" + scene.assignment() + "/concepts", "prep/" + scene.assignment() + "/sheet");
        assertThat(paths(false))
                .contains("prep/" + scene.assignment() + "/questions/"
                        + scene.questions().getFirst().id());
        assertThat(paths(false)).noneMatch(path -> path.startsWith("cohort") || path.startsWith("dossiers"));
    }

    @Test
    void aMentorGoesToTheirPeopleAndALeadToTheTeams(Browser browser) {
        browser.login(scene.mentor()).open("queue");
        assertThat(paths(true))
                .contains("prep/" + scene.assignment() + "/questions", "people/" + scene.candidate())
                .noneMatch(path -> path.startsWith("dossiers"));

        browser.login(scene.lead()).open("cohort");
        assertThat(paths(true))
                .contains("cohort?open=" + scene.assignment(), "dossiers/" + assignments.dossierOf(scene));
    }

    @Test
    void nobodyIsLedToWhatIsOthers(Browser browser) {
        Scene other = assignments.aScene();
        browser.login(scene.lead()).open("cohort");

        assertThat(paths(false)).isNotEmpty().noneMatch(path -> path.contains(other.assignment() + ""));
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnHowManyThereAre(Browser browser) {
        browser.login(scene.lead()).open("cohort");
        int few = QueryCount.of(() -> paths(false));
        for (int more = 0; more < 5; more++) {
            UserId candidate = people.aPerson("Candidate " + more, scene.team(), Role.CANDIDATE);
            assignments.assign(scene.lead(), assignments.dossierOf(scene), candidate, scene.mentor());
        }

        assertThat(QueryCount.of(() -> paths(false))).isEqualTo(few);
    }

    private List<String> paths(boolean near) {
        return destinations.all(near).map(Hit::path).toList();
    }
}
