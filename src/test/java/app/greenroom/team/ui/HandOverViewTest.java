package app.greenroom.team.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.account.Person;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.TeamDirectory;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead who removes a mentor is asked who takes over. */
@ViewTest
class HandOverViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    PeopleFixtures people;

    @Autowired
    TeamDirectory directory;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeEach
    void twoMentors() {
        scene = fixtures.aScene();
        people.aPerson("Moritz Mentor", scene.team(), Role.MENTOR);
    }

    @Test
    void nothingHappensBeforeItIsSaidWhoTakesOver(Browser browser) {
        browser.login(scene.lead()).open("people");
        press("Remove: Mira Mentor");
        _click(_get(Button.class, spec -> spec.withText("Remove Mira Mentor")));
        assertThat(mentors()).containsExactly("Mira Mentor");
        assertThat(theirs().isInvalid()).isTrue();
        assertThat(theirs().getErrorMessage()).isEqualTo("Choose who takes over.");
    }

    @Test
    void whoIsChosenTakesOverAndUndoingItBringsTheMentorBack(Browser browser) {
        browser.login(scene.lead()).open("people");
        press("Remove: Mira Mentor");
        choose(0);
        _click(_get(Button.class, spec -> spec.withText("Remove Mira Mentor")));
        assertThat(mentors()).containsExactly("Moritz Mentor");
        assertThat(directory.memberships(scene.mentor())).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(mentors()).containsExactly("Mira Mentor");
        assertThat(directory.memberships(scene.mentor())).isEqualTo(Map.of(scene.team(), Set.of(Role.MENTOR)));
    }

    @Test
    void tickingTheMentorOffAsksTheSame(Browser browser) {
        people.give(scene.mentor(), scene.team(), Role.LEAD);
        browser.login(scene.lead()).open("people");
        PeopleViewTest.tick("Mira Mentor", Set.of(Role.LEAD));
        assertThat(mentors()).containsExactly("Mira Mentor");
        choose(0);
        _click(_get(Button.class, spec -> spec.withText("Hand over")));
        assertThat(mentors()).containsExactly("Moritz Mentor");
        assertThat(directory.memberships(scene.mentor())).isEqualTo(Map.of(scene.team(), Set.of(Role.LEAD)));
    }

    @Test
    void nobodyForNowIsAChoiceToo(Browser browser) {
        browser.login(scene.lead()).open("people");
        press("Remove: Mira Mentor");
        choose(1);
        _click(_get(Button.class, spec -> spec.withText("Remove Mira Mentor")));
        assertThat(mentors()).isEmpty();
    }

    private List<String> mentors() {
        return Acting.as(scene.lead(), () -> assignments.inTeam(scene.team())).getFirst().mentors().stream()
                .map(Person::name)
                .toList();
    }

    private static Select<?> theirs() {
        return _find(Select.class).stream()
                .filter(select -> String.valueOf(select.getLabel()).startsWith("Cem Candidate"))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(int at) {
        choose(theirs(), at);
    }

    private static <T> void choose(Select<T> select, int at) {
        select.setValue(select.getListDataView().getItem(at));
    }

    private static void press(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals(label))));
    }
}
