package app.greenroom.feedback.ui;

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
import app.greenroom.access.Acting;
import app.greenroom.answer.AnswerFixtures;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.feedback.PrivateNoteService;
import app.greenroom.round.Decision;
import app.greenroom.round.ReviewFixtures;
import app.greenroom.shared.AnswerId;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TimelineViewTest {

    @Autowired
    AssignmentFixtures assignments;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    ReviewFixtures reviews;

    @Autowired
    PrivateNoteService notes;

    Scene scene;
    AnswerId answer;

    @BeforeEach
    void aSubmittedAnswer() {
        scene = assignments.aScene();
        answer = answers.submit(scene, 0, "One train at a time.");
    }

    @Test
    void whatWasSaidOfAnAnswerThatWasNotBegunLeadsToItsQuestion(Browser browser) {
        reviews.post(scene.mentor(), ReviewFixtures.answerPassage(scene, 2), null, "Begin with the day.");
        browser.login(scene.mentor()).open("people/" + scene.candidate());
        assertThat(_get(Anchor.class, spec -> spec.withClasses("told-place")).getHref())
                .startsWith("prep/" + scene.assignment() + "/questions/");
    }

    @Test
    void whatWasToldIsFoundFromTheReviewAndLeadsBackToItsPlace(Browser browser) {
        reviews.comment(scene, 0, "One train", "Which train?");
        reviews.grade(scene, 0, 3);
        reviews.decide(scene, 0, Decision.REQUEST_CHANGES, "Name the train.");
        browser.login(scene.mentor()).open("review/" + answer);
        assertThat(_get(
                                Anchor.class,
                                spec -> spec.withPredicate(
                                        link -> link.getHref().startsWith("people/")))
                        .getHref())
                .isEqualTo("people/" + scene.candidate());
        browser.open("people/" + scene.candidate());
        assertThat(told()).hasSize(2);
        assertThat(told())
                .anySatisfy(words -> assertThat(words).contains("Changes requested", "Right, with minor slips"));
        assertThat(_find(Anchor.class, spec -> spec.withClasses("told-place")))
                .allSatisfy(place -> assertThat(place.getHref()).isEqualTo("review/" + answer));
        _click(_get(NativeButton.class, spec -> spec.withText("Verdicts")));
        assertThat(told()).hasSize(1);
        _setValue(_get(TextField.class), "zebra");
        _assertOne(H2.class, spec -> spec.withText("No matches"));
    }

    @Test
    void aNoteIsSavedWhileOneTypesAndShownInTheTimeline(Browser browser) {
        browser.login(scene.mentor()).open("review/" + answer);
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(TimelineViewTest::isNote)), "Freezes.");
        assertThat(Acting.as(scene.mentor(), () -> notes.mine(scene.assignment(), question(scene, 0)))
                        .text())
                .isEqualTo("Freezes.");
        browser.open("people/" + scene.candidate());
        assertThat(told()).singleElement().asString().contains("Private note");
    }

    @Test
    void candidatesAndLeadsDontFindIt(Browser browser) {
        browser.login(scene.lead()).open("people/" + scene.candidate());
        _assertNone(ToldList.class);
        browser.login(scene.candidate()).open("people/" + scene.candidate());
        _assertNone(ToldList.class);
    }

    @Test
    void whereNothingWasToldItSaysSo(Browser browser) {
        browser.login(scene.mentor()).open("people/" + scene.candidate());
        _assertOne(EmptyState.class);
    }

    @Test
    void moreThatWasToldTakesNoMoreQueries(Browser browser) {
        reviews.decide(scene, 0, Decision.APPROVE, "Good.");
        browser.login(scene.mentor()).open("people/" + scene.candidate());
        int one = QueryCount.of(() -> browser.open("people/" + scene.candidate()));
        reviews.decide(scene, 0, Decision.APPROVE, "Very good.");
        reviews.decide(scene, 0, Decision.APPROVE, "Still good.");
        assertThat(QueryCount.of(() -> browser.open("people/" + scene.candidate())))
                .isEqualTo(one);
    }

    private static List<String> told() {
        return _find(ListItem.class, spec -> spec.withClasses("told")).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static boolean isNote(TextArea field) {
        return "Private note".equals(field.getAriaLabel().orElse(""));
    }
}
