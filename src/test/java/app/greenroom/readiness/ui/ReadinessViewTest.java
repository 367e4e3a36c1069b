package app.greenroom.readiness.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.readiness.Attempts;
import app.greenroom.readiness.GradeItem;
import app.greenroom.readiness.ReadinessPage;
import app.greenroom.readiness.ReadinessService;
import app.greenroom.readiness.RecallService;
import app.greenroom.readiness.model.Calibration;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.CommandId;
import app.greenroom.ui.EmptyState;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.RangeInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReadinessViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    RecallService recall;

    @Autowired
    ReadinessService readiness;

    Scene scene;

    @BeforeEach
    void aSceneWithARecall() {
        scene = fixtures.aScene();
        GradeItem grade = new GradeItem(
                CommandId.next(), scene.assignment(), page().items().getFirst().id(), Grade.GOOD, Attempts.honest(20));
        Acting.as(scene.candidate(), () -> recall.recall(grade));
    }

    @Test
    void theCandidateSeesTheNumberItsHalvesAndWhatToDoNext(Browser browser) {
        open(browser.login(scene.candidate()));
        assertThat(text(_get(ReadinessFigure.class)))
                .contains(page().number().percent() + " %", "Concepts", "Answers", "equal weight");
        assertThat(text(_get(NextList.class))).contains("min · +");
        assertThat(text(_get(CalibrationNote.class))).contains("haven’t checked any concepts yet");
    }

    @Test
    void whatHasEndedOffersNothingToDo(Browser browser) {
        open(browser.login(scene.candidate()));
        _assertOne(Anchor.class, spec -> spec.withText("Start recalling"));
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        open(browser.login(scene.candidate()));
        _assertNone(NextList.class);
        _assertNone(Anchor.class, spec -> spec.withText("Start recalling"));
        _get(ReadinessFigure.class);
        browser.open("prep/" + scene.assignment() + "/recall");
        assertThat(text(_get(EmptyState.class))).contains("This preparation has ended");
        assertThat(_get(Anchor.class, spec -> spec.withText("View concepts")).getHref())
                .isEqualTo("prep/" + scene.assignment() + "/concepts");
    }

    @Test
    void thatItEndedIsSeenAtOnce(Browser browser) {
        open(browser.login(scene.candidate()));
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            _assertNone(NextList.class);
            _assertNone(Anchor.class, spec -> spec.withText("Start recalling"));
        });
    }

    @Test
    void theFactorsOfEachItemMultiplyToItsNumber(Browser browser) {
        open(browser.login(scene.candidate()));
        String line = text(_find(PartLine.class).getFirst());
        assertThat(line).matches("(?s)headway\\d+ %: likely remembered \\(\\d+ %\\), [a-z -]+ \\(counts \\d+ %\\).*");
        assertThat(text(_find(PartLine.class).getLast())).contains("0 %: not submitted or rehearsed yet");
    }

    @Test
    void moreMinutesADayPromiseMore(Browser browser) {
        open(browser.login(scene.candidate()));
        String before = text(_get(ForecastPanel.class));
        assertThat(before).contains("At 30 min a day you’d reach about", "If you stop now:");
        _setValue(_get(RangeInput.class), 90.0);
        assertThat(text(_get(ForecastPanel.class))).contains("At 90 min a day you’d reach about");
        assertThat(text(_get(ForecastTable.class))).contains("If you stop", "80 % range");
    }

    @Test
    void theLeadSaysWhatCountsMore(Browser browser) {
        open(browser.login(scene.lead()));
        _click(_find(NativeButton.class, spec -> spec.withText("×3")).getFirst());
        assertThat(page().items().getFirst().weight()).isEqualTo(3);
        assertThat(_find(NativeButton.class, spec -> spec.withText("×3"))
                        .getFirst()
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void theMentorAsksAndTheAnswerCounts(Browser browser) {
        open(browser.login(scene.mentor()));
        _assertNone(NextList.class);
        _click(_get(NativeButton.class, spec -> spec.withText("Not yet")));
        assertThat(page().calibration()).isEqualTo(new Calibration(1, 0));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(page().calibration()).isEqualTo(Calibration.NONE);
        open(browser);
        _click(_get(NativeButton.class, spec -> spec.withText("Confirm")));
        assertThat(page().calibration()).isEqualTo(new Calibration(1, 1));
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfItems(Browser browser) {
        browser.login(scene.lead());
        open(browser);
        int few = QueryCount.of(() -> open(browser));
        Scene many = fixtures.aSceneOf(12, 40);
        browser.login(many.lead());
        scene = many;
        open(browser);
        assertThat(QueryCount.of(() -> open(browser))).isEqualTo(few);
    }

    private void open(Browser browser) {
        browser.open("prep/" + scene.assignment() + "/readiness");
    }

    private ReadinessPage page() {
        return Acting.as(scene.candidate(), () -> readiness.open(scene.assignment()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
