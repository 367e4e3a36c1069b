package app.greenroom.workspace.prep;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.comment.ui.CommentedPassages;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.snippet.ui.SnippetShelf;
import app.greenroom.ui.EmptyState;
import app.greenroom.ui.KeyGroup;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class AsksViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    ReviewFixtures reviews;

    @Test
    void theyAreNumberedThroughTheirGroups(Browser browser) {
        Scene scene = fixtures.aSceneAsking(4);
        browser.login(scene.candidate()).open(path(scene));
        assertThat(_find(_get(CommentedPassages.class), H2.class))
                .extracting(H2::getText)
                .containsExactly("The team", "The line");
        assertThat(_find(OrderedList.class, spec -> spec.withClasses("list")))
                .extracting(list -> list.getElement().getAttribute("start"))
                .containsExactly("1", "3");
        assertThat(_find(PassageText.class))
                .extracting(text -> text.getElement().getProperty("label"))
                .containsExactly("Question to ask 1", "Question to ask 2", "Question to ask 3", "Question to ask 4");
    }

    @Test
    void aCommentOnWordsIsMarkedInItsQuestionAndStandsInTheMargin(Browser browser) {
        Scene scene = fixtures.aScene();
        reviews.commentOnAsk(scene, fixtures.asks(scene).getFirst(), "Which line", "Or which lines?");
        browser.login(scene.candidate()).open(path(scene));
        assertThat(_get(CommentedPassages.class).getElement().getOuterHTML()).contains("Or which lines?");
        assertThat(String.valueOf(_get(PassageText.class).getElement().getPropertyRaw("highlights")))
                .contains("\"from\":0,\"to\":10");
    }

    @Test
    void eachCanBeCommentedOnAsAWholeByWhoeverMayComment(Browser browser) {
        Scene scene = fixtures.aScene();
        browser.login(scene.candidate()).open(path(scene));
        _click(_get(NativeButton.class, spec -> spec.withAttribute("title", "Comment on the whole question")));
        assertThat(text(_get(CommentedPassages.class))).contains("On the whole question");
        browser.login(scene.lead()).open(path(scene));
        _assertNone(NativeButton.class, spec -> spec.withAttribute("title", "Comment on the whole question"));
    }

    @Test
    void onlyTheCandidateIsGivenAdvice(Browser browser) {
        Scene scene = fixtures.aScene();
        browser.login(scene.candidate()).open(path(scene));
        assertThat(text(_get(CommentedPassages.class))).contains("Have two or three ready");
        browser.login(scene.mentor()).open(path(scene));
        assertThat(text(_get(CommentedPassages.class))).doesNotContain("Have two or three ready");
    }

    @Test
    void withoutAnyItSaysWhatToDo(Browser browser) {
        Scene none = fixtures.aSceneOf(2, 2);
        browser.login(none.candidate()).open(path(none));
        assertThat(text(_get(EmptyState.class))).contains("Think of two or three");
    }

    @Test
    void mentorsHaveTheirSnippetsHere(Browser browser) {
        Scene scene = fixtures.aScene();
        browser.login(scene.mentor()).open(path(scene));
        assertThat(_find(SnippetShelf.class)).hasSize(1);
        browser.login(scene.candidate()).open(path(scene));
        assertThat(_find(SnippetShelf.class)).isEmpty();
    }

    @Test
    void itTellsItsKeys(Browser browser) {
        Scene scene = fixtures.aScene();
        browser.login(scene.candidate()).open(path(scene));
        assertThat(_get(AsksView.class).keys())
                .extracting(KeyGroup::title)
                .contains("Questions to ask", "Comments", "In a text");
        assertThat(_find(_get(CommentedPassages.class), ListItem.class))
                .allMatch(row -> row.getElement().hasAttribute("data-step"));
    }

    @Test
    void nobodyElseLearnsThatItIsThere(Browser browser) {
        Scene scene = fixtures.aScene();
        browser.login(fixtures.aScene().candidate()).open(path(scene));
        _assertNone(AsksView.class);
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnHowManyThereAre(Browser browser) {
        assertThat(queries(browser, fixtures.aSceneAsking(20))).isEqualTo(queries(browser, fixtures.aSceneAsking(2)));
    }

    private int queries(Browser browser, Scene of) {
        for (var ask : fixtures.asks(of)) {
            reviews.commentOnAsk(of, ask, "What", "Why this?");
        }
        browser.login(of.candidate());
        return QueryCount.of(() -> browser.open(path(of)));
    }

    private static String path(Scene scene) {
        return "prep/" + scene.assignment() + "/asks";
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
