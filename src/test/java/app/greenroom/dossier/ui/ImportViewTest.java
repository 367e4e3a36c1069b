package app.greenroom.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.dossier.DossierService;
import app.greenroom.dossier.importing.ImportService;
import app.greenroom.people.PeopleFixtures;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ImportViewTest {

    private static final String TEXT = """
            # Interview Prep: Fernhill Rail – Timetable Engineer

            ## Job Overview
            You plan trains on a single-track line.

            ## Predicted Interview Questions
            ### Planning
            1. How do you plan a timetable?
            2. What is a buffer time?

            ## Questions to Ask Them
            1. Which line would be mine?

            ## Concepts To Know/Review
            - **Capacity:** headway, block section
            """;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DossierService dossiers;

    @Autowired
    private ImportService imports;

    private TeamId team;
    private UserId lead;

    @BeforeEach
    void aLead() {
        team = people.aTeam();
        lead = people.aLead(team);
    }

    @Test
    void aPastedDossierIsReadCorrectedAndSaved(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        assertThat(saveButton().getText()).isEqualTo("Save dossier: 2 questions, 1 ask, 2 concepts");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Company")), "Fernhill Railways");
        _click(entry("What is a buffer time?"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Question")), "What is a buffer?\nHow long is one?");
        _click(_get(Button.class, spec -> spec.withText("Done")));
        _click(entry("How long is one?"));
        _click(_get(Button.class, spec -> spec.withText("Make it a question to ask them")));
        _click(entry("headway"));
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(saveButton().getText()).isEqualTo("Save dossier: 2 questions, 2 asks, 1 concept");
        _click(saveButton());

        var saved = Acting.as(lead, () -> dossiers.inTeam(team)).getFirst();
        assertThat(saved.dossier().company()).isEqualTo("Fernhill Railways");
        assertThat(saved.questions()).isEqualTo(2);
        assertThat(saved.asks()).isEqualTo(2);
        assertThat(saved.concepts()).isEqualTo(1);
    }

    @Test
    void aDeletedEntryComesBackAtItsPlace(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        _click(entry("How do you plan a timetable?"));
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(entries()).doesNotContain("How do you plan a timetable?");

        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(entries()).containsSubsequence("How do you plan a timetable?", "What is a buffer time?");
    }

    @Test
    void aGroupIsRetitledForAllItsEntries(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        _click(_get(NativeButton.class, spec -> spec.withAttribute("title", "Change this topic")));
        _setValue(
                _get(
                        TextField.class,
                        spec -> spec.withPredicate(field -> field.getAriaLabel()
                                .filter("Title of this topic"::equals)
                                .isPresent())),
                "Line capacity");

        _assertOne(Span.class, spec -> spec.withText("Line capacity"));
        _assertNone(Span.class, spec -> spec.withText("Capacity"));
    }

    @Test
    void anEntryCanBeAddedAndLeavesNoTraceWhenCancelled(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Add a concept")));
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        assertThat(saveButton().getText()).endsWith("2 concepts");

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Add a concept")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Concept")), "dispatching");
        _click(_get(Button.class, spec -> spec.withText("Done")));

        assertThat(saveButton().getText()).endsWith("3 concepts");
    }

    @Test
    void correctionsAreThereAgainAfterAReload(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        _click(entry("block section"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Concept")), "block sections");

        browser.login(lead).open("import");

        assertThat(entries()).contains("block sections").doesNotContain("block section");
    }

    @Test
    void whatIsNoDossierIsRefusedWithItsReasonAndKept(Browser browser) {
        browser.login(lead).open("import");
        _setValue(_get(TextArea.class), "I can't help with that request.");
        _click(_get(Button.class, spec -> spec.withText("Read the dossier")));

        assertThat(_get(Div.class, spec -> spec.withClasses("refusal")).isVisible())
                .isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I can't help with that request.");
        assertThat(Acting.as(lead, () -> imports.open(team)).source()).isEqualTo("I can't help with that request.");
        _assertNone(ImportPreview.class);
    }

    @Test
    void theSampleIsOneClickAway(Browser browser) {
        browser.login(lead).open("import");
        _click(_get(Button.class, spec -> spec.withText("Try it with a sample")));

        assertThat(entries()).isNotEmpty();
        assertThat(_find(WarningList.class)).isEmpty();
    }

    @Test
    void startingOverCanBeTakenBack(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        _click(_get(Button.class, spec -> spec.withText("Start over")));
        assertThat(_get(TextArea.class).getValue()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(entries()).contains("What is a buffer time?");
    }

    @Test
    void nobodyButALeadSeesIt(Browser browser) {
        browser.login(people.aMentor(team)).open("import");

        _assertNone(ImportView.class);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isNotEmpty();
    }

    /** What is pasted is read at once. */
    private static void paste(String text) {
        _setValue(_get(TextArea.class), text);
    }

    private static Button saveButton() {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Save dossier")));
    }

    private static NativeButton entry(String words) {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(button -> button.hasClassName("entry")
                        && button.getChildren()
                                .findFirst()
                                .filter(Span.class::isInstance)
                                .map(Span.class::cast)
                                .filter(span -> span.getText().equals(words))
                                .isPresent()));
    }

    private static java.util.List<String> entries() {
        return _find(NativeButton.class, spec -> spec.withClasses("entry")).stream()
                .map(button -> button.getChildren().findFirst().orElseThrow())
                .map(Span.class::cast)
                .map(Span::getText)
                .toList();
    }
}
