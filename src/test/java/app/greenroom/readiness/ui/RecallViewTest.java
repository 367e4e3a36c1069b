package app.greenroom.readiness.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
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
import app.greenroom.readiness.Attempts;
import app.greenroom.readiness.GradeItem;
import app.greenroom.readiness.RecallService;
import app.greenroom.readiness.RecallSession.Card;
import app.greenroom.readiness.model.Grade;
import app.greenroom.shared.CommandId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class RecallViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AnswerFixtures answers;

    @Autowired
    RecallService recall;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = fixtures.aScene();
    }

    @Test
    void firstTheCandidateRatesEachConceptOnceAndSeesWhatMoved(Browser browser) {
        open(browser, "");
        assertThat(text(_get(RecallProgress.class))).isEqualTo("Rate your concepts: 1 of 4, about 1 minute");
        assertThat(text(_get(RecallCard.class))).contains("Capacity", "headway");
        press("Can explain");
        assertThat(text(_get(RecallProgress.class))).contains("2 of 4");
        press("Could teach it");
        press("Shaky");
        press("New to me");
        assertThat(text(_get(RecallSummary.class)))
                .contains(
                        "Done. Readiness went from 0 % to",
                        "headway0 % → 3", "block section0 % → 4", "Signals0 % → 4 %");
    }

    @Test
    void theConceptStandsAloneUntilTheNoteIsAskedFor(Browser browser) {
        rateAll();
        open(browser, "");
        _assertNone(TextArea.class);
        _click(_get(NativeButton.class, spec -> spec.withClasses("recall-show")));
        _get(TextArea.class);
        press("Recalled");
        _assertNone(TextArea.class);
        assertThat(text(_get(RecallProgress.class))).isEqualTo("2 of 4");
    }

    @Test
    void whatFailedComesOnceMore(Browser browser) {
        rateAll();
        open(browser, "");
        press("Couldn’t recall");
        assertThat(text(_get(RecallProgress.class))).isEqualTo("2 of 5");
    }

    @Test
    void aWrongTapIsTakenBackAndTheCardIsThereAgain(Browser browser) {
        rateAll();
        open(browser, "");
        String first = text(_get(RecallCard.class));
        press("Couldn’t recall");
        press("Undo");
        assertThat(text(_get(RecallCard.class))).isEqualTo(first);
        assertThat(text(_get(RecallProgress.class))).isEqualTo("1 of 4");
    }

    @Test
    void whoeverGradesBeforeSeeingTheBackIsToldAtOnceAndTriesAgain(Browser browser) {
        rateAll();
        open(browser, "");
        String first = text(_get(RecallCard.class));
        _assertNone(NativeButton.class, spec -> spec.withText("Try again"));
        press("Recalled");
        assertThat(text(_get(DoubtNote.class))).contains("counts as claimed, not recalled: you graded it before");
        press("Try again");
        assertThat(text(_get(RecallCard.class))).isEqualTo(first);
        _assertNone(NativeButton.class, spec -> spec.withText("Try again"));
        press("Couldn’t recall");
        _assertNone(NativeButton.class, spec -> spec.withText("Try again"));
    }

    @Test
    void theLastGradeOfARoundSaysItToo(Browser browser) {
        rateAll();
        open(browser, "");
        for (int card = 0; card < 4; card++) {
            press("Easily");
        }
        assertThat(text(_get(RecallSummary.class))).contains("Done. Readiness stays at", "counts as claimed");
        press("Try again");
        assertThat(text(_get(RecallProgress.class))).isEqualTo("4 of 4");
    }

    @Test
    void theLastGradeOfARoundCanBeTakenBackToo(Browser browser) {
        rateAll();
        open(browser, "");
        press("Recalled");
        press("Recalled");
        press("Recalled");
        String last = text(_get(RecallCard.class));
        press("Easily");
        _get(RecallSummary.class);
        press("Undo last grade");
        assertThat(text(_get(RecallCard.class))).isEqualTo(last);
        assertThat(text(_get(RecallProgress.class))).isEqualTo("4 of 4");
        press("With effort");
        assertThat(text(_get(RecallSummary.class))).contains("Done. Readiness");
    }

    @Test
    void aRoundThatWasLeftGoesOnWhereItWas(Browser browser) {
        rateAll();
        open(browser, "");
        press("Recalled");
        String second = text(_get(RecallCard.class));
        press("Finish");
        _get(RecallSummary.class);
        press("Continue this session");
        assertThat(text(_get(RecallCard.class))).isEqualTo(second);
        press("Finish");
        press("Undo last grade");
        assertThat(text(_get(RecallProgress.class))).isEqualTo("1 of 4");
    }

    @Test
    void aProposedConceptIsTheFirst(Browser browser) {
        rateAll();
        Card last = Acting.as(scene.candidate(), () -> recall.open(scene.assignment()))
                .due()
                .getLast();
        open(browser, "?item=" + last.id());
        assertThat(text(_get(RecallCard.class))).contains(last.text());
        open(browser, "?item=nonsense");
        _get(RecallCard.class);
    }

    @Test
    void anAnswerIsSaidAloudAndThenCompared(Browser browser) {
        answers.submit(scene, 0, "I begin with the bottleneck.");
        open(browser, "?item=" + AnswerFixtures.question(scene, 0));
        assertThat(text(_get(RecallCard.class))).contains("Say answer 1 aloud");
        RecallClock clock = _get(RecallClock.class);
        assertThat(clock.getElement().getProperty("usual", 0.0)).isEqualTo(2);
        _assertNone(AnswerBack.class);
        turn();
        assertThat(clock.getElement().getProperty("stopped", false)).isTrue();
        assertThat(_get(AnswerBack.class).getElement().getChild(0).getProperty("html"))
                .contains("I begin with the bottleneck.");
        press("Recalled");
        assertThat(text(_get(RecallSummary.class))).contains("Done. Readiness", "Answer 1: ");
        press("Undo last grade");
        assertThat(text(_get(RecallCard.class))).contains("Say answer 1 aloud");
        press("Couldn’t recall");
        assertThat(text(_get(RecallProgress.class))).isEqualTo("2 of 2");
    }

    @Test
    void answersComeAmongTheConceptsWithoutBeingAskedFor(Browser browser) {
        rateAll();
        answers.submit(scene, 0, "I begin with the bottleneck.");
        open(browser, "");
        List<String> cards = new ArrayList<>();
        while (!_find(RecallCard.class).isEmpty()) {
            cards.add(text(_get(RecallCard.class)));
            press("With effort");
        }
        assertThat(cards)
                .hasSize(5)
                .filteredOn(card -> card.contains("Say answer 1 aloud"))
                .hasSize(1);
    }

    @Test
    void eachGradeSaysWhenTheCardComesAgain(Browser browser) {
        rateAll();
        open(browser, "");
        assertThat(grades()).element(0).asString().matches("1Couldn’t recall\\d+ min");
        assertThat(grades()).element(1).asString().matches("2With effort\\d+ d");
        assertThat(grades()).element(2).asString().matches("3Recalled\\d+ d");
        assertThat(grades()).element(3).asString().matches("4Easily\\d+ d");
        for (int card = 0; card < 4; card++) {
            press("Couldn’t recall");
        }
        assertThat(grades()).first().isEqualTo("1Couldn’t recalltoday");
    }

    @Test
    void theBacksOfAllCardsAreReadAtTheFirst(Browser browser) {
        rateAll();
        open(browser, "");
        turn();
        press("Recalled");
        assertThat(QueryCount.of(RecallViewTest::turn)).isZero();
    }

    @Test
    void aNoteThatWasWrittenOnTheBackIsThereWhenTheCardComesAgain(Browser browser) {
        rateAll();
        open(browser, "");
        turn();
        _setValue(_get(TextArea.class), "Space between two trains.");
        press("Couldn’t recall");
        press("Undo");
        turn();
        _assertNone(TextArea.class, spec -> spec.withValue(""));
        assertThat(_get(ConceptBack.class).getElement().getOuterHTML()).contains("Edit note");
    }

    @Test
    void nothingToRecallIsSaidOnlyIfThereIsNothingElseToDoEither(Browser browser) {
        rateAll();
        recallAll();
        open(browser, "");
        assertThat(text(_get(RecallSummary.class)))
                .contains("This helps most now", "Write answer")
                .doesNotContain("nothing to recall", "up to date");
        browser.open("prep/" + scene.assignment() + "/readiness");
        List<String> proposed =
                _find(NextRow.class).stream().map(RecallViewTest::text).toList();
        browser.open("prep/" + scene.assignment() + "/recall");
        assertThat(_find(NextRow.class).stream().map(RecallViewTest::text)).isEqualTo(proposed);
        for (int question = 0; question < scene.questions().size(); question++) {
            answers.submit(scene, question, "I begin with the bottleneck.");
        }
        sayAll();
        browser.open("prep/" + scene.assignment() + "/recall");
        assertThat(text(_get(RecallSummary.class))).contains("You’re up to date for today", "nothing to recall");
    }

    @Test
    void whoeverIsNotTheCandidateIsToldThatNothingIsThere(Browser browser) {
        browser.login(scene.mentor()).open("prep/" + scene.assignment() + "/recall");
        _assertNone(RecallDesk.class);
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfConcepts(Browser browser) {
        open(browser, "");
        int few = QueryCount.of(() -> browser.open("prep/" + scene.assignment() + "/recall"));
        Scene many = fixtures.aSceneOf(12, 40);
        browser.login(many.candidate()).open("prep/" + many.assignment() + "/recall");
        assertThat(QueryCount.of(() -> browser.open("prep/" + many.assignment() + "/recall")))
                .isEqualTo(few);
    }

    private void rateAll() {
        Acting.as(
                scene.candidate(),
                () -> recall.open(scene.assignment())
                        .unrated()
                        .forEach(card -> recall.rate(new GradeItem(
                                CommandId.next(), scene.assignment(), card.id(), Grade.GOOD, Attempts.honest(5)))));
    }

    private void recallAll() {
        Acting.as(
                scene.candidate(),
                () -> recall.open(scene.assignment())
                        .due()
                        .forEach(card -> recall.recall(new GradeItem(
                                CommandId.next(), scene.assignment(), card.id(), Grade.GOOD, Attempts.honest(20)))));
    }

    private void sayAll() {
        Acting.as(
                scene.candidate(),
                () -> scene.questions()
                        .forEach(question -> recall.rehearse(new GradeItem(
                                CommandId.next(),
                                scene.assignment(),
                                question.id().value(),
                                Grade.GOOD,
                                Attempts.honest(90)))));
    }

    private static void turn() {
        _click(_get(NativeButton.class, spec -> spec.withClasses("recall-show")));
    }

    /** What stands on the grades of this card. */
    private static List<String> grades() {
        return _find(NativeButton.class, spec -> spec.withClasses("grade")).stream()
                .filter(Component::isVisible)
                .filter(button -> button.getParent().orElseThrow().isVisible())
                .map(RecallViewTest::text)
                .toList();
    }

    private void open(Browser browser, String query) {
        browser.login(scene.candidate()).open("prep/" + scene.assignment() + "/recall" + query);
    }

    private static void press(String words) {
        _click(_find(NativeButton.class).stream()
                .filter(button -> button.isVisible() && text(button).contains(words))
                .findFirst()
                .orElseThrow());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
