package app.greenroom.importing.ui;

import static app.greenroom.answer.AnswerFixtures.question;
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
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.Question;
import app.greenroom.dossier.matching.Before;
import app.greenroom.importing.ReimportDraft;
import app.greenroom.importing.ReimportFixtures;
import app.greenroom.importing.ReimportService;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.UserId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ReimportViewTest {

    @Autowired
    private AssignmentFixtures assignments;

    @Autowired
    private AnswerFixtures answers;

    @Autowired
    private ReimportFixtures fixtures;

    @Autowired
    private ReimportService reimports;

    @Autowired
    private DossierService dossiers;

    private Scene scene;
    private DossierId dossier;

    @BeforeEach
    void someoneWorks() {
        scene = assignments.aScene();
        dossier = assignments.dossierOf(scene);
        answers.write(scene, 1, "Time in reserve.");
    }

    @Test
    void aNewTextShowsWhatItChangesBeforeItIsSaved(Browser browser) {
        compare(browser, ReimportFixtures.CHANGED);
        assertThat(_get(H1.class).getText()).isEqualTo("Changes");
        assertThat(rows())
                .anyMatch(row -> row.startsWith("Reworded") && row.contains("single-track"))
                .anyMatch(row -> row.startsWith("New") && row.contains("Which software do you know?"))
                .anyMatch(row -> row.startsWith("Gone")
                        && row.contains("What is a buffer time?")
                        && row.contains("Kept as retired, with 1 answer."))
                .noneMatch(row -> row.startsWith("Same"));
        _click(_get(Button.class, spec -> spec.withText("Save revision 2")));
        assertThat(questions()).extracting(Question::text).contains("Which software do you know?");
        assertThat(answers.read(scene, 1).text()).isEqualTo("Time in reserve.");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void whatWasNotMatchedIsPairedAndTakenApartAgain(Browser browser) {
        compare(browser, ReimportFixtures.CHANGED);
        ComboBox<Before> choice = _get(
                ComboBox.class,
                spec -> spec.withPredicate(box -> box.getAriaLabel()
                        .filter("Match with earlier text: Which software do you know?"::equals)
                        .isPresent()));
        _setValue(choice, choice.getListDataView().getItem(0));
        assertThat(rows())
                .anyMatch(row -> row.contains("What is a buffer time?Which software do you know?")
                        && row.contains("Keeps 1 answer."));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(rows()).anyMatch(row -> row.startsWith("New") && row.contains("Which software"));
    }

    @Test
    void whatWasMatchedWronglyIsTakenApart(Browser browser) {
        compare(browser, ReimportFixtures.CHANGED);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Unmatch: How would you plan"))
                        .isPresent())));
        assertThat(rows()).anyMatch(row -> row.startsWith("New") && row.contains("How would you plan"));
        _click(_get(Button.class, spec -> spec.withText("Save revision 2")));
        assertThat(questions()).extracting(Question::id).doesNotContain(question(scene, 0));
    }

    @Test
    void whatStaysTheSameIsShownOnRequest(Browser browser) {
        compare(browser, ReimportFixtures.CHANGED);
        int before = rows().size();
        _click(_find(Button.class, spec -> spec.withText("Show 1 unchanged")).get(1));
        assertThat(rows()).hasSize(before + 1).anyMatch(row -> row.startsWith("Same") && row.contains("delay"));
    }

    @Test
    void theDecisionsAreThereAfterAReload(Browser browser) {
        compare(browser, ReimportFixtures.CHANGED);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Unmatch: How would you plan"))
                        .isPresent())));
        browser.login(scene.lead()).open("dossiers/" + dossier + "/import");
        _click(_get(Button.class, spec -> spec.withText("View changes")));
        assertThat(rows()).anyMatch(row -> row.startsWith("New") && row.contains("How would you plan"));
    }

    @Test
    void whatIsNoDossierIsRefusedWithItsReason(Browser browser) {
        browser.login(scene.lead()).open("dossiers/" + dossier + "/import");
        _setValue(_get(TextArea.class), "I can't help with that request.");
        _click(_get(Button.class, spec -> spec.withText("Preview import")));
        assertThat(_get(PasteForm.class).getElement().getTextRecursively()).contains("This isn’t a dossier yet");
    }

    @Test
    void retiredItemsAreRemovedAndBroughtBack(Browser browser) {
        fixtures.reimport(scene.lead(), dossier, ReimportFixtures.CHANGED);
        browser.login(scene.lead()).open("dossiers/" + dossier);
        assertThat(rows()).anyMatch(row -> row.startsWith("Retired") && row.contains("1 answer"));
        _click(_get(Button.class, spec -> spec.withText("Remove")));
        _assertNone(Button.class, spec -> spec.withText("Remove"));
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(rows()).anyMatch(row -> row.startsWith("Retired"));
        assertThat(rows()).anyMatch(row -> row.contains("Revision 2") && row.contains("1 question reworded"));
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfItems() {
        int few = queries(assignments.aSceneOf(2, 3));
        assertThat(queries(assignments.aSceneOf(20, 60))).isEqualTo(few);
    }

    private int queries(Scene some) {
        UserId lead = some.lead();
        DossierId id = assignments.dossierOf(some);
        ReimportDraft draft = Acting.as(lead, () -> reimports.read(id, ReimportFixtures.CHANGED, null));
        return Acting.as(lead, () -> QueryCount.of(() -> reimports.changes(draft)));
    }

    private void compare(Browser browser, String text) {
        browser.login(scene.lead()).open("dossiers/" + dossier + "/import");
        _setValue(_get(TextArea.class), text);
        _click(_get(Button.class, spec -> spec.withText("View changes")));
    }

    private List<Question> questions() {
        return Acting.as(scene.lead(), () -> dossiers.open(dossier)).questions();
    }

    private static List<String> rows() {
        return _find(ListItem.class, spec -> spec.withClasses("match-row")).stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
