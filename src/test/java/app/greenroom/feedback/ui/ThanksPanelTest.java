package app.greenroom.feedback.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.comment.ui.composer.Composer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ThanksPanelTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Test
    void theCandidateOfAnEndedPreparationThanksAndTheMentorReadsItInTheQueue(Browser browser) {
        Scene scene = fixtures.aScene();
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        browser.login(scene.candidate()).open("today");
        _get(Anchor.class, spec -> spec.withText("Thank your mentors"));
        browser.open("prep/" + scene.assignment());
        _get(_get(ThanksPanel.class), Composer.class).submit("You were patient.");
        browser.login(scene.mentor()).open("queue");
        assertThat(_get(ThanksNews.class).getElement().getTextRecursively())
                .contains("Cem Candidate thanked you", "You were patient.");
        browser.login(scene.lead()).open("prep/" + scene.assignment());
        assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("You were patient.");
    }

    @Test
    void nobodyIsAskedWhileItGoesOn(Browser browser) {
        Scene scene = fixtures.aScene();
        browser.login(scene.candidate()).open("prep/" + scene.assignment());
        _assertNone(ThanksPanel.class);
    }
}
