package app.greenroom.snippet.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.Outage;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.shared.CommandId;
import app.greenroom.shared.SnippetId;
import app.greenroom.snippet.Snippet;
import app.greenroom.snippet.SnippetService;
import app.greenroom.snippet.SnippetText;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.ui.CurrentTeam;
import app.greenroom.ui.EmptyState;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class LibraryViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    SnippetService snippets;

    @Autowired
    PeopleFixtures people;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = assignments.aScene();
    }

    @Test
    void aSnippetIsWrittenSharedAndDeletedWithUndo(Browser browser) {
        browser.login(scene.mentor()).open("library");
        _assertOne(EmptyState.class);
        _click(_get(Button.class, spec -> spec.withText("New snippet")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                .contains("Enter a name for the snippet");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Example");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "What happened then, {name}?");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(mine().title()).isEqualTo("Example");
        _click(_get(NativeButton.class, spec -> spec.withText("Share with team")));
        assertThat(mine().shared()).isTrue();
        _click(_get(NativeButton.class, spec -> spec.withText("Delete")));
        _assertNone(SnippetCard.class);
        _click(_find(Button.class, spec -> spec.withText("Undo")).getLast());
        _assertOne(SnippetCard.class);
    }

    @Test
    void itShowsTheSnippetsOfTheTeamThatTheRailNames(Browser browser) {
        Scene other = assignments.aScene();
        people.give(scene.mentor(), other.team(), Role.MENTOR);
        Acting.as(other.mentor(), () -> {
            CommandId command = CommandId.next();
            SnippetId made = snippets.add(command, other.team(), SnippetText.of("Of the other team", ""));
            snippets.share(made, true);
        });
        add("Of this team", "And then?");
        browser.login(scene.mentor()).open("library");
        CurrentTeam.choose(scene.team());
        browser.open("queue");
        browser.open("library");
        assertThat(_find(SnippetCard.class)).hasSize(1);
        CurrentTeam.choose(other.team());
        browser.open("queue");
        browser.open("library");
        assertThat(_find(SnippetCard.class)).hasSize(1);
        assertThat(_get(SnippetCard.class).getElement().getTextRecursively()).contains("Of the other team");
    }

    @Test
    void whatIsEditedIsKept(Browser browser) {
        add("Example", "What happened then?");
        browser.login(scene.mentor()).open("library");
        _click(_get(NativeButton.class, spec -> spec.withText("Edit")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "And then?");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(mine().body()).isEqualTo("And then?");
        _assertNone(SnippetForm.class);
    }

    @Test
    void whatIsStoredLeavesItsFormThoughItCannotBeReadYet(Browser browser) {
        add("Example", "What happened then?");
        browser.login(scene.mentor()).open("library");
        _click(_get(NativeButton.class, spec -> spec.withText("Edit")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Text")), "And then?");

        Outage.afterStoring(() -> _click(_get(Button.class, spec -> spec.withText("Save"))));

        assertThat(mine().body()).isEqualTo("And then?");
        _assertNone(SnippetForm.class);
        await().atMost(Duration.ofSeconds(10)).pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(_get(SnippetCard.class).getElement().getTextRecursively())
                    .contains("And then?");
        });
    }

    @Test
    void whatIsNotOnesOwnCanOnlyBeRead(Browser browser) {
        SnippetId id = add("Example", "What happened then?");
        Acting.as(scene.mentor(), () -> snippets.share(id, true));
        Scene other = assignments.aSceneLike(scene);
        browser.login(other.mentor()).open("library");
        _assertOne(SnippetCard.class);
        _assertNone(NativeButton.class, spec -> spec.withText("Edit"));
        browser.login(scene.lead()).open("library");
        _assertOne(NativeButton.class, spec -> spec.withText("Edit"));
    }

    @Test
    void searchingNarrowsTheList(Browser browser) {
        add("Example", "What happened then?");
        add("Numbers", "How many?");
        browser.login(scene.mentor()).open("library");
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search")), "many");
        assertThat(_find(SnippetCard.class)).hasSize(1);
        _assertOne(H2.class, spec -> spec.withText("Numbers"));
    }

    @Test
    void candidatesHaveNone(Browser browser) {
        browser.login(scene.candidate()).open("library");
        _assertOne(EmptyState.class);
        _assertNone(Button.class, spec -> spec.withText("New snippet"));
    }

    @Test
    void moreSnippetsTakeNoMoreQueries(Browser browser) {
        add("Example", "What happened then?");
        browser.login(scene.mentor()).open("library");
        int one = QueryCount.of(() -> browser.open("library"));
        add("Numbers", "How many?");
        add("Words", "Say it plainly.");
        assertThat(QueryCount.of(() -> browser.open("library"))).isEqualTo(one);
    }

    private SnippetId add(String title, String body) {
        return Acting.as(
                scene.mentor(), () -> snippets.add(CommandId.next(), scene.team(), new SnippetText(title, body)));
    }

    private Snippet mine() {
        return Acting.as(scene.mentor(), () -> snippets.mine()).getFirst();
    }
}
