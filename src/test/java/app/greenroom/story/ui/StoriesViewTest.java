package app.greenroom.story.ui;

import static app.greenroom.answer.AnswerFixtures.question;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.coedit.ui.TextEditor;
import app.greenroom.dossier.ui.PassageText;
import app.greenroom.shared.ConceptId;
import app.greenroom.shared.StoryId;
import app.greenroom.story.Story;
import app.greenroom.story.StoryFixtures;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class StoriesViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    StoryFixtures stories;

    @Test
    void theCandidateBeginsAStoryAndTellsItForAQuestion(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.candidate()).open(path(scene));
        assertThat(text(StoryList.class)).contains("1 question has no story", "3 · Tell us about a delay");
        _click(_get(Button.class, spec -> spec.withText("New story")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "The flood");
        _assertOne(TextEditor.class);
        choose("Link question or concept", "3 · Tell us");
        assertThat(stories.bank(scene).stories()).extracting(Story::title).containsExactly("The flood");
        assertThat(stories.bank(scene).withoutStory()).isEmpty();
    }

    @Test
    void aDeletedStoryComesBackByUndo(Browser browser) {
        Scene scene = assignments.aScene();
        StoryId story = stories.aStory(scene, "The flood", "We rerouted.");
        browser.login(scene.candidate()).open(path(scene) + "/" + story);
        _click(_get(NativeButton.class, spec -> spec.withText("Delete story")));
        assertThat(stories.bank(scene).stories()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(stories.bank(scene).stories()).hasSize(1);
    }

    @Test
    void searchFindsWordsOfTheText(Browser browser) {
        Scene scene = assignments.aScene();
        stories.aStory(scene, "The flood", "We rerouted.");
        stories.aStory(scene, "The strike", "We waited.");
        browser.login(scene.candidate()).open(path(scene));
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search stories")), "REROUTED");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("story-row"))).hasSize(1);
    }

    @Test
    void aMentorReadsAndChangesNothing(Browser browser) {
        Scene scene = assignments.aScene();
        StoryId story = stories.aStory(scene, "The flood", "We **rerouted**.");
        browser.login(scene.mentor()).open(path(scene) + "/" + story);
        _assertNone(TextEditor.class);
        _assertNone(Button.class, spec -> spec.withText("New story"));
        assertThat(_get(PassageText.class).getElement().getProperty("html")).contains("<strong>rerouted</strong>");
    }

    @Test
    void onItsQuestionAStoryIsLinkedAndInserted(Browser browser) {
        Scene scene = assignments.aScene();
        stories.aStory(scene, "The flood", "We rerouted.");
        browser.login(scene.candidate()).open(questionPath(scene, 2));
        choose("Link story", "The flood");
        _click(_get(NativeButton.class, spec -> spec.withText("Insert")));
        assertThat(String.valueOf(_get(TextEditor.class).getElement().getPropertyRaw("insertion")))
                .contains("We rerouted.");
        _click(_get(NativeButton.class, spec -> spec.withAttribute("title", "Unlink")));
        assertThat(stories.bank(scene).withoutStory()).hasSize(1);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(stories.bank(scene).withoutStory()).isEmpty();
    }

    @Test
    void aStoryBeginsWithAnAnswer(Browser browser) {
        Scene scene = assignments.aScene();
        answers.write(scene, 2, "I let the night train leave late.");
        browser.login(scene.candidate()).open(questionPath(scene, 2));
        _click(_get(NativeButton.class, spec -> spec.withText("Turn answer into story")));
        Story story = stories.bank(scene).stories().getFirst();
        assertThat(story.text()).isEqualTo("I let the night train leave late.");
        assertThat(story.items()).containsExactly(question(scene, 2).value());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(path(scene) + "/" + story.id());
    }

    @Test
    void conceptsAreLinkedWithQuestionsAndShowTheirState(Browser browser) {
        Scene scene = assignments.aScene();
        ConceptId concept = stories.bank(scene).concepts().getFirst().id();
        browser.login(scene.candidate()).open(questionPath(scene, 0));
        choose("Link concept", "headway");
        assertThat(text(QuestionTiesPanel.class)).contains("headway", "Unseen");
        browser.open("prep/" + scene.assignment() + "/concepts?concept=" + concept);
        assertThat(text(ConceptTiesPanel.class)).contains("1 · How do you plan");
        choose("Link question or story", "Question: 2 · What is");
        assertThat(stories.bank(scene).questionsOf(concept)).hasSize(2);
        browser.open("prep/" + scene.assignment() + "/concepts");
        _assertOne(Span.class, spec -> spec.withText("2 questions"));
    }

    @Test
    void theOutlineIsOfferedFirstWhereOneTellsWhatOneDid(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.candidate()).open(questionPath(scene, 2));
        assertThat(outline()).contains("\"prominent\":true", "### Situation");
        browser.open(questionPath(scene, 0));
        assertThat(outline()).contains("\"prominent\":false");
    }

    @Test
    void itsQueriesDoNotGrowWithStories(Browser browser) {
        Scene small = assignments.aScene();
        Scene large = assignments.aScene();
        assertThat(queriesWith(browser, large, 12)).isEqualTo(queriesWith(browser, small, 1));
    }

    private int queriesWith(Browser browser, Scene scene, int count) {
        for (int i = 0; i < count; i++) {
            stories.tie(scene, stories.aStory(scene, "Story " + i, "We ran."), i % 3);
        }
        browser.login(scene.candidate());
        browser.open(path(scene));
        return QueryCount.of(
                () -> browser.open("prep/" + scene.assignment() + "/questions").open(path(scene)));
    }

    private static String outline() {
        return String.valueOf(_get(TextEditor.class).getElement().getPropertyRaw("outline"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(label)));
        ComboBox<Choice> picker = _get(ComboBox.class, spec -> spec.withPlaceholder(label));
        Choice wanted = picker.getListDataView()
                .getItems()
                .filter(choice -> choice.named().contains(words))
                .findFirst()
                .orElseThrow();
        _setValue(picker, wanted);
    }

    private static String text(Class<? extends com.vaadin.flow.component.Component> type) {
        return _get(type).getElement().getTextRecursively();
    }

    private static String path(Scene scene) {
        return "prep/" + scene.assignment() + "/stories";
    }

    private static String questionPath(Scene scene, int index) {
        return "prep/" + scene.assignment() + "/questions/" + question(scene, index);
    }
}
