package app.greenroom.workspace.prep;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.ui.PrepHeader;
import app.greenroom.assignment.ui.PrepTabs;
import app.greenroom.comment.Passage;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.feedback.ui.NextFeedback;
import app.greenroom.feedback.ui.ThanksPanel;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class PrepViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    PeopleFixtures people;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = fixtures.aScene();
    }

    @Test
    void theDossierIsReadSectionBySection(Browser browser) {
        browser.login(scene.candidate()).open(path());
        assertThat(_find(PrepSection.class)).hasSize(2);
        assertThat(_find(PassageText.class).getFirst().getElement().getProperty("html"))
                .contains("<strong>", "trains", "<li>");
        assertThat(text(_get(PrepHeader.class))).contains("Timetable Engineer\u00a0· Fernhill Rail");
        assertThat(text(_get(Div.class, spec -> spec.withClasses("prep-mentors"))))
                .contains("Mira Mentor");
        assertThat(_find(_get(PrepContents.class), Anchor.class))
                .extracting(Anchor::getText)
                .containsExactly("Job Overview", "Strategic Advice");
    }

    @Test
    void whoMentorsNowIsNotSaidToAFormerMentor(Browser browser) {
        UserId next = people.aMentor(scene.team());
        Acting.as(scene.lead(), () -> assignments.setMentors(scene.assignment(), Set.of(next)));
        browser.login(scene.mentor()).open(path());
        assertThat(text(_get(PrepHeader.class))).contains("Read-only copy");
        _assertNone(Div.class, spec -> spec.withClasses("prep-mentors"));
    }

    @Test
    void theTabsLeadThroughTheAssignmentAndSayWhereOneIs(Browser browser) {
        browser.login(scene.candidate()).open(path());
        assertThat(_find(_get(PrepTabs.class), Anchor.class))
                .extracting(tab -> tab.getText() + " " + tab.getHref())
                .containsExactly(
                        "Overview " + path(),
                        "Questions " + path() + "/questions",
                        "Concepts " + path() + "/concepts",
                        "Readiness " + path() + "/readiness",
                        "Questions to ask " + path() + "/asks",
                        "Stories " + path() + "/stories");
        assertThat(_find(_get(PrepTabs.class), Anchor.class)
                        .getFirst()
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("page");
    }

    @Test
    void commentsStandInTheMargin(Browser browser) {
        var section = Acting.as(scene.mentor(), () -> assignments.open(scene.assignment()))
                .contents()
                .sections()
                .getFirst();
        reviews.post(scene.mentor(), Passage.section(scene.assignment(), section.id()), null, "Read this twice.");
        browser.login(scene.candidate()).open(path());
        assertThat(_get(PrepView.class).getElement().getOuterHTML()).contains("Read this twice.");
    }

    @Test
    void theHeadStaysWhileItSaysTheSame(Browser browser) {
        browser.login(scene.candidate()).open(path());
        PrepHeader head = _get(PrepHeader.class);
        var section = Acting.as(scene.mentor(), () -> assignments.open(scene.assignment()))
                .contents()
                .sections()
                .getFirst();
        reviews.post(scene.mentor(), Passage.section(scene.assignment(), section.id()), null, "Read this twice.");
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(text(_get(NextFeedback.class))).contains("(1)");
        });
        assertThat(_get(PrepHeader.class)).isSameAs(head);
    }

    @Test
    void whoIsThereWhenItEndsIsAskedForThanks(Browser browser) {
        browser.login(scene.candidate()).open(path());
        _assertNone(ThanksPanel.class);
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(text(_get(ThanksPanel.class))).contains("Thank your mentors");
        });
        assertThat(text(_get(PrepHeader.class))).contains("Ended");
        _assertNone(NextFeedback.class);
    }

    @Test
    void mentorAndLeadReadTheSameAndSeeWhoseItIs(Browser browser) {
        for (var reader : List.of(scene.mentor(), scene.lead())) {
            browser.login(reader).open(path());
            assertThat(text(_get(PrepHeader.class))).contains("Cem Candidate");
        }
    }

    @Test
    void nobodyElseLearnsThatItIsThere(Browser browser) {
        browser.login(fixtures.aScene().candidate());
        browser.open(path());
        _assertNone(PrepView.class);
        browser.open("prep/nonsense");
        _assertNone(PrepView.class);
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheLengthOfTheDossier(Browser browser) {
        assertThat(queries(browser, fixtures.aSceneOf(30, 40))).isEqualTo(queries(browser, fixtures.aSceneOf(2, 2)));
    }

    private static int queries(Browser browser, Scene of) {
        browser.login(of.candidate());
        return QueryCount.of(() -> browser.open("prep/" + of.assignment()));
    }

    private String path() {
        return "prep/" + scene.assignment();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
