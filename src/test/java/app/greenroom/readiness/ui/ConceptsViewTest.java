package app.greenroom.readiness.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
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
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentFixtures.Scene;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.readiness.AnnotateConcept;
import app.greenroom.readiness.CheckConcept;
import app.greenroom.readiness.Checklist;
import app.greenroom.readiness.ChecklistService;
import app.greenroom.readiness.ConceptItem;
import app.greenroom.readiness.ConceptNote;
import app.greenroom.readiness.ConceptState;
import app.greenroom.readiness.RateConcept;
import app.greenroom.shared.CommandId;
import app.greenroom.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ConceptsViewTest {

    @Autowired
    AssignmentFixtures fixtures;

    @Autowired
    AssignmentService assignments;

    @Autowired
    ChecklistService checklists;

    Scene scene;

    @BeforeEach
    void aScene() {
        scene = fixtures.aScene();
    }

    @Test
    void theCandidateSaysWhatTheyCanExplainAndSeesItCounted(Browser browser) {
        openAsCandidate(browser);
        _click(button(row("headway"), "Can explain"));
        assertThat(_get(ChecklistSummary.class).getElement().getTextRecursively())
                .contains("0 of 4 concepts mastered · 1 claimed");
        assertThat(row("headway").getElement().getTextRecursively()).contains("Claimed: can explain");
        assertThat(pressed(row("headway"))).isEqualTo("Can explain");
        assertThat(first(checklist()).state()).isEqualTo(ConceptState.CAN_EXPLAIN);
    }

    @Test
    void aWrongTapIsTakenBack(Browser browser) {
        openAsCandidate(browser);
        _click(button(row("headway"), "Learning"));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(pressed(row("headway"))).isEqualTo("Unseen");
        assertThat(first(checklist()).state()).isEqualTo(ConceptState.UNSEEN);
    }

    @Test
    void theUndoKeyTakesTheLastTapBack(Browser browser) {
        openAsCandidate(browser);
        _click(button(row("headway"), "Learning"));
        _click(button(row("block section"), "Learning"));
        _fireDomEvent(_get(ChecklistKeys.class), "gr-undo");
        assertThat(pressed(row("headway"))).isEqualTo("Learning");
        assertThat(pressed(row("block section"))).isEqualTo("Unseen");
    }

    @Test
    void anEarlierGradeIsTakenBackFromItsHistory(Browser browser) {
        rate(first(checklist()), ConceptState.CAN_EXPLAIN);
        openAsCandidate(browser);
        open(row("headway"));
        _click(_get(_get(ConceptEventsList.class), NativeButton.class, spec -> spec.withText("Undo")));
        assertThat(first(checklist()).state()).isEqualTo(ConceptState.UNSEEN);
        assertThat(_get(ConceptEventsList.class).getElement().getTextRecursively())
                .contains("undone");
        _assertNone(_get(ConceptEventsList.class), NativeButton.class, spec -> spec.withText("Undo"));
    }

    @Test
    void aNoteIsSavedWhileItIsTyped(Browser browser) {
        openAsCandidate(browser);
        open(row("headway"));
        _setValue(_get(TextArea.class), "Time between two **trains**.");
        assertThat(first(checklist()).note().text()).isEqualTo("Time between two **trains**.");
    }

    @Test
    void anotherWindowsRatingLeavesTheNoteBeingTypedAlone(Browser browser) {
        openAsCandidate(browser);
        open(row("headway"));
        TextArea field = _get(TextArea.class);
        _fireDomEvent(field, "focus");
        ConceptItem item = first(checklist());
        Acting.as(
                scene.candidate(),
                () -> checklists.annotate(new AnnotateConcept(
                        CommandId.next(),
                        scene.assignment(),
                        item.concept().id(),
                        ConceptNote.NONE,
                        new ConceptNote("From the phone. ", List.of()))));
        _click(button(row("headway"), "Learning"));
        assertThat(field.getValue()).isEmpty();
        _setValue(field, "From the desk.");
        assertThat(first(checklist()).note().text()).contains("From the phone.", "From the desk.");
    }

    @Test
    void linksAreKeptAndOtherAddressesAreRefusedBesideTheField(Browser browser) {
        openAsCandidate(browser);
        open(row("headway"));
        TextField field = _get(TextField.class, spec -> spec.withPlaceholder("https://"));
        field.setValue("javascript:alert(1)");
        _click(_get(Button.class, spec -> spec.withText("Add link")));
        assertThat(field.isInvalid()).isTrue();
        field.setValue("example.test/headway");
        _click(_get(Button.class, spec -> spec.withText("Add link")));
        assertThat(_get(Anchor.class, spec -> spec.withText("example.test/headway"))
                        .getHref())
                .isEqualTo("https://example.test/headway");
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    void theMentorConfirmsAndWithdraws(Browser browser) {
        rate(first(checklist()), ConceptState.CAN_EXPLAIN);
        browser.login(scene.mentor()).open(path());
        _click(button(row("headway"), "Confirm"));
        assertThat(row("headway").getElement().getTextRecursively()).contains("Mira Mentor confirmed it");
        open(row("headway"));
        _click(button(row("headway"), "Withdraw"));
        assertThat(first(checklist()).confirmed()).isFalse();
        assertThat(_get(ConceptEventsList.class).getElement().getTextRecursively())
                .contains("Mira Mentor withdrew the confirmation", "Cem Candidate: can explain");
    }

    @Test
    void theLeadReads(Browser browser) {
        rate(first(checklist()), ConceptState.CAN_EXPLAIN);
        browser.login(scene.lead()).open(path());
        _assertNone(row("headway"), NativeButton.class, spec -> spec.withText("Confirm"));
        _assertNone(row("headway"), NativeButton.class, spec -> spec.withText("Learning"));
        assertThat(_get(ChecklistSummary.class).getElement().getTextRecursively())
                .contains("0 of 4 concepts mastered · 1 claimed");
    }

    @Test
    void afterTheEndTheCandidateReads(Browser browser) {
        Acting.as(scene.lead(), () -> assignments.end(scene.assignment()));
        openAsCandidate(browser);
        _assertNone(row("headway"), NativeButton.class, spec -> spec.withText("Learning"));
        assertThat(_get(ChecklistSummary.class).getElement().getTextRecursively())
                .contains("0 of 4 concepts mastered");
    }

    @Test
    void aRatedRowStaysUnderOnesHandUntilTheFilterIsChosenAgain(Browser browser) {
        openAsCandidate(browser);
        _click(filter("Not yet 4"));
        _click(button(row("headway"), "Can explain"));
        assertThat(rows()).contains("headway");
        _click(filter("Not yet 3"));
        assertThat(rows()).doesNotContain("headway").contains("block section");
    }

    @Test
    void searchFindsTextsAndTopics(Browser browser) {
        openAsCandidate(browser);
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Search concepts")), "CAPAC");
        assertThat(rows()).containsExactly("headway", "block section");
    }

    @Test
    void nobodyElseLearnsThatItIsThere(Browser browser) {
        browser.login(fixtures.aScene().candidate()).open(path());
        _assertNone(ConceptsView.class);
        _get(EmptyState.class);
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfConcepts(Browser browser) {
        int few = queries(browser, fixtures.aSceneOf(2, 2));
        int many = queries(browser, fixtures.aSceneOf(20, 40));
        assertThat(many).isEqualTo(few);
    }

    private int queries(Browser browser, Scene of) {
        Checklist list = Acting.as(of.candidate(), () -> checklists.open(of.assignment()));
        list.items().forEach(item -> {
            Acting.as(
                    of.candidate(),
                    () -> checklists.rate(new RateConcept(
                            CommandId.next(), of.assignment(), item.concept().id(), ConceptState.CAN_EXPLAIN)));
            Acting.as(
                    of.mentor(),
                    () -> checklists.confirm(new CheckConcept(
                            CommandId.next(), of.assignment(), item.concept().id())));
        });
        browser.login(of.mentor());
        return QueryCount.of(() -> browser.open("prep/" + of.assignment() + "/concepts"));
    }

    private void openAsCandidate(Browser browser) {
        browser.login(scene.candidate()).open(path());
    }

    private String path() {
        return "prep/" + scene.assignment() + "/concepts";
    }

    private Checklist checklist() {
        return Acting.as(scene.candidate(), () -> checklists.open(scene.assignment()));
    }

    private static ConceptItem first(Checklist checklist) {
        return checklist.items().getFirst();
    }

    private void rate(ConceptItem item, ConceptState state) {
        Acting.as(
                scene.candidate(),
                () -> checklists.rate(new RateConcept(
                        CommandId.next(), scene.assignment(), item.concept().id(), state)));
    }

    private static ConceptRow row(String text) {
        return _find(ConceptRow.class).stream()
                .filter(row -> row.item().concept().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows() {
        return _find(ConceptRow.class).stream()
                .map(row -> row.item().concept().text())
                .toList();
    }

    private static NativeButton button(Component within, String text) {
        return _get(within, NativeButton.class, spec -> spec.withText(text));
    }

    private static NativeButton filter(String text) {
        return button(_get(ChecklistTools.class), text);
    }

    private static void open(ConceptRow row) {
        _click(_get(row, NativeButton.class, spec -> spec.withClasses("concept-more")));
    }

    private static String pressed(ConceptRow row) {
        return _find(row, NativeButton.class).stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
