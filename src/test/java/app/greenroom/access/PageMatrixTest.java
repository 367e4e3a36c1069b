package app.greenroom.access;

import static app.greenroom.answer.AnswerFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.AnswerId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each page that is about somebody's work, tried by those whom it is nothing to. */
@ViewTest
class PageMatrixTest {

    private static final String SECRET = "Only my mentors and my lead may read this.";

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    PeopleFixtures people;

    private Scene scene;
    private AnswerId answer;

    @BeforeEach
    void aSubmittedAnswer() {
        scene = assignments.aScene();
        answer = answers.submit(scene, 0, SECRET);
    }

    @Test
    void whoHasNoPartInItFindsNothing(Browser browser) {
        List<UserId> others = List.of(
                people.aStranger(),
                people.aLead(people.aTeam()),
                people.anAdmin(),
                people.aCandidate(scene.team()),
                people.aMentor(scene.team()));
        for (UserId other : others) {
            for (String path : paths()) {
                browser.login(other).open(path);
                assertThat(page()).as(path).contains("NotFoundView");
                assertThat(text()).as(path).doesNotContain(SECRET).doesNotContain(asked());
            }
        }
    }

    @Test
    void nobodyWithoutALoginGetsThere(Browser browser) {
        for (String path : paths()) {
            browser.open(path);
            assertThat(page()).as(path).contains("LoginView");
        }
    }

    @Test
    void whoWorksOnItDoes(Browser browser) {
        for (UserId own : List.of(scene.candidate(), scene.mentor(), scene.lead())) {
            browser.login(own).open("prep/" + scene.assignment() + "/questions/" + question(scene, 0));
            assertThat(page()).contains("QuestionView");
            assertThat(text()).contains(asked());
        }
    }

    private List<String> paths() {
        String prep = "prep/" + scene.assignment();
        return Stream.of(
                        prep,
                        prep + "/questions",
                        prep + "/questions/" + question(scene, 0),
                        prep + "/concepts",
                        prep + "/readiness",
                        prep + "/recall",
                        prep + "/asks",
                        prep + "/stories",
                        prep + "/sheet",
                        prep + "/changes",
                        "review/" + answer,
                        "dossiers/" + assignments.dossierOf(scene),
                        "dossiers/" + assignments.dossierOf(scene) + "/import",
                        "people/" + scene.candidate())
                .toList();
    }

    private String asked() {
        return scene.questions().getFirst().text();
    }

    private static String page() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(shown -> shown.getClass().getSimpleName())
                .collect(Collectors.joining(" "));
    }

    private static String text() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(HasElement::getElement)
                .map(element -> element.getTextRecursively())
                .collect(Collectors.joining(" "));
    }
}
