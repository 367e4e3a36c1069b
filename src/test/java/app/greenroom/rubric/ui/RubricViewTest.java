package app.greenroom.rubric.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
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
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.rubric.Criterion;
import app.greenroom.rubric.RubricService;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class RubricViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    RubricService rubrics;

    @Test
    void aLeadRewordsAddsMovesAndRetires(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.lead()).open("rubric");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Name")).getFirst(), "True");
        assertThat(names(scene)).startsWith("True");
        _click(_get(Button.class, spec -> spec.withText("Add criterion")));
        assertThat(names(scene)).endsWith("New criterion");
        _click(_find(NativeButton.class, spec -> spec.withText("Retire")).get(1));
        assertThat(names(scene)).containsExactly("True", "Structure", "Delivery", "New criterion");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(names(scene)).contains("Depth");
    }

    @Test
    void anEmptyNameIsNotKept(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.lead()).open("rubric");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Name")).getFirst(), " ");
        assertThat(names(scene)).startsWith("Correctness");
        assertThat(_find(CriterionCard.class).getFirst().getElement().getTextRecursively())
                .contains("Not saved. Enter a name for the criterion.");
    }

    @Test
    void whoLeadsNoTeamIsToldSo(Browser browser) {
        browser.login(assignments.aScene().mentor()).open("rubric");
        _assertOne(EmptyState.class, spec -> spec.withClasses("empty-state"));
    }

    @Test
    void moreCriteriaTakeNoMoreQueries(Browser browser) {
        Scene scene = assignments.aScene();
        browser.login(scene.lead()).open("rubric");
        _click(_get(Button.class, spec -> spec.withText("Add criterion")));
        int five = QueryCount.of(() -> browser.open("rubric"));
        _click(_get(Button.class, spec -> spec.withText("Add criterion")));
        assertThat(QueryCount.of(() -> browser.open("rubric"))).isEqualTo(five);
    }

    private List<String> names(Scene scene) {
        return Acting.as(scene.lead(), () -> rubrics.open(scene.team())).criteria().stream()
                .map(Criterion::name)
                .toList();
    }
}
