package app.greenroom.workspace.prep;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.dossier.ui.PassageText;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class SheetViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AnswerFixtures answers;

    @Test
    void eachQuestionHasTheFirstParagraphOfItsAnswer(Browser browser) {
        Scene scene = fixtures.aScene();
        answers.write(scene, 0, "# Trains\n\nOne train at a time.\n\nThe rest waits.");
        browser.login(scene.candidate()).open(path(scene));

        assertThat(answerTexts())
                .singleElement()
                .asString()
                .contains("One train")
                .doesNotContain("The rest", "Trains");
        assertThat(_find(Span.class, spec -> spec.withClasses("sheet-question")))
                .hasSameSizeAs(scene.questions());
    }

    @Test
    void theWholeAnswersOrNoneArePrintedByChoiceAndAReloadKeepsIt(Browser browser) {
        Scene scene = fixtures.aScene();
        answers.write(scene, 0, "One train at a time.\n\nThe rest waits.");
        browser.login(scene.candidate()).open(path(scene));

        _click(_get(NativeButton.class, spec -> spec.withText("Whole")));
        assertThat(answerTexts()).singleElement().asString().contains("One train", "The rest");

        browser.open(path(scene) + "?answers=none");
        assertThat(answerTexts()).isEmpty();
    }

    @Test
    void conceptsThatAreNotMasteredStandThere(Browser browser) {
        Scene scene = fixtures.aScene();
        browser.login(scene.candidate()).open(path(scene));

        assertThat(_find(Span.class, spec -> spec.withClasses("sheet-concept"))).isNotEmpty();
    }

    @Test
    void aMentorReadsIt(Browser browser) {
        Scene scene = fixtures.aScene();
        answers.write(scene, 0, "One train at a time.");
        browser.login(scene.mentor()).open(path(scene));

        assertThat(answerTexts()).singleElement().asString().contains("One train");
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnHowManyAnswersThereAre(Browser browser) {
        Scene scene = fixtures.aScene();
        answers.write(scene, 0, "One train at a time.");
        browser.login(scene.candidate()).open(path(scene));
        int few = QueryCount.of(() -> browser.open(path(scene)));
        answers.write(scene, 1, "Another.");

        assertThat(QueryCount.of(() -> browser.open(path(scene)))).isEqualTo(few);
    }

    @Test
    void theOpeningIsTheFirstBlockThatIsNoHeading() {
        assertThat(Sheet.opening("# Head\n\nFirst.\n\nSecond.")).isEqualTo("First.");
        assertThat(Sheet.opening("First\nline.\r\n \r\nSecond.")).isEqualTo("First\nline.");
        assertThat(Sheet.opening("# Head only")).isEqualTo("# Head only");
    }

    private static List<String> answerTexts() {
        return _find(PassageText.class).stream()
                .filter(text -> String.valueOf(text.getElement().getAttribute("data-passage"))
                        .startsWith("answer:"))
                .map(text -> String.valueOf(text.getElement().getProperty("html")))
                .toList();
    }

    private static String path(Scene scene) {
        return "prep/" + scene.assignment() + "/sheet";
    }
}
