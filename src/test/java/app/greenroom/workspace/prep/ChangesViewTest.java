package app.greenroom.workspace.prep;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.ChangesService;
import app.greenroom.assignment.ui.ChangesNote;
import app.greenroom.comment.Passage;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.importing.ReimportFixtures;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.SectionId;
import app.greenroom.ui.Chip;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ChangesViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    ReimportFixtures reimports;

    @Autowired
    AssignmentService assignments;

    @Autowired
    ChangesService changes;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = fixtures.aScene();
    }

    @Test
    void whereNothingChangedItSaysSo(Browser browser) {
        browser.login(scene.candidate()).open(path("/changes"));
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("No changes");
        _assertNone(ChangesNote.class);
    }

    @Test
    void theCandidateIsToldOnEachPageUntilTheyLook(Browser browser) {
        reimport(ReimportFixtures.CHANGED);
        browser.login(scene.candidate()).open(path(""));
        _assertOne(ChangesNote.class);
        browser.open("today");
        assertThat(_get(ChangesNote.class).getElement().getTextRecursively())
                .contains("1 section reworded", "1 question reworded, 1 new, 1 gone", "1 concept new, 1 gone");
        browser.open(path("/changes"));
        _assertOne(Chip.class, spec -> spec.withText("New to you"));
        _assertNone(ChangesNote.class);
        browser.open("today");
        _assertNone(ChangesNote.class);
    }

    @Test
    void eachChangeIsShownWithItsWordsAndTheWayToIt(Browser browser) {
        answers.write(scene, 1, "Time in reserve.");
        reimport(ReimportFixtures.CHANGED);
        browser.login(scene.candidate()).open(path("/changes"));
        assertThat(rows())
                .anyMatch(row -> row.startsWith("Reworded") && row.contains("dowould you plan"))
                .anyMatch(row -> row.startsWith("Gone")
                        && row.contains("What is a buffer time?")
                        && row.contains("kept under Retired"));
    }

    @Test
    void aMentorReadsTheSameAndNothingIsNewToThem(Browser browser) {
        reimport(ReimportFixtures.CHANGED);
        browser.login(scene.mentor()).open(path("/changes"));
        assertThat(rows()).isNotEmpty();
        _assertNone(Chip.class, spec -> spec.withText("New to you"));
        browser.login(scene.candidate()).open("today");
        _assertOne(ChangesNote.class);
    }

    @Test
    void aReimportOfTheSameTextIsNoNews(Browser browser) {
        reimport(ReimportFixtures.AS_IT_WAS);
        browser.login(scene.candidate()).open("today");
        _assertNone(ChangesNote.class);
    }

    @Test
    void aRetiredSectionWithCommentsIsStillRead(Browser browser) {
        SectionId advice = Acting.as(scene.mentor(), () -> assignments.open(scene.assignment()))
                .contents()
                .sections()
                .getLast()
                .id();
        reviews.post(scene.mentor(), Passage.section(scene.assignment(), advice), null, "Read this twice.");
        reimport(ReimportFixtures.AS_IT_WAS.replace("## Strategic Advice\nStay calm.\n", ""));
        browser.login(scene.candidate()).open(path(""));
        assertThat(_find(PassageText.class).getLast().getElement().getProperty("html"))
                .contains("Stay calm.");
        _assertOne(Chip.class, spec -> spec.withText("Retired"));
    }

    @Test
    void aRetiredQuestionToAskWithCommentsIsStillRead(Browser browser) {
        Question ask = Acting.as(scene.mentor(), () -> assignments.open(scene.assignment()))
                .contents()
                .asks()
                .getFirst();
        reviews.post(scene.mentor(), Passage.ask(scene.assignment(), ask.id()), null, "Ask this last.");
        reimport(ReimportFixtures.AS_IT_WAS.replace("Which line would be mine?", "Who writes the timetable?"));
        browser.login(scene.candidate()).open(path("/asks"));
        assertThat(_find(PassageText.class))
                .extracting(text -> text.getElement().getProperty("html"))
                .anyMatch(html -> html.contains("Who writes the timetable?"))
                .anyMatch(html -> html.contains("Which line would be mine?"));
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfChanges() {
        reimport(ReimportFixtures.AS_IT_WAS.replace("headway", "headways"));
        int few = queries();
        reimport(ReimportFixtures.CHANGED);
        reimport(ReimportFixtures.AS_IT_WAS.replace("calm", "quiet"));
        assertThat(queries()).isEqualTo(few);
    }

    private int queries() {
        return Acting.as(scene.candidate(), () -> QueryCount.of(() -> changes.changes(scene.assignment())));
    }

    private void reimport(String text) {
        reimports.reimport(scene.lead(), fixtures.dossierOf(scene), text);
    }

    private String path(String page) {
        return "prep/" + scene.assignment() + page;
    }

    private static List<String> rows() {
        return _find(ListItem.class, spec -> spec.withClasses("match-row")).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
