package app.greenroom.importing.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
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
import app.greenroom.importing.ImportService;
import app.greenroom.importing.WaitingImport;
import app.greenroom.importing.ui.desk.Arrange;
import app.greenroom.importing.ui.desk.ImportPreview;
import app.greenroom.importing.ui.desk.WarningList;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import app.greenroom.ui.Chip;
import app.greenroom.ui.PageHeader;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

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
    private PeopleService me;

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
        assertThat(saveButton().getText()).isEqualTo("Save dossier: 2 questions, 1 to ask, 2 concepts");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Company")), "Fernhill Railways");
        _click(entry("What is a buffer time?"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Question")), "What is a buffer?\nHow long is one?");
        _click(_get(Button.class, spec -> spec.withText("Done")));
        _click(entry("How long is one?"));
        _click(_get(Button.class, spec -> spec.withText("Move to questions to ask")));
        _click(entry("headway"));
        _click(_get(Button.class, spec -> spec.withText("Delete")));
        assertThat(saveButton().getText()).isEqualTo("Save dossier: 2 questions, 2 to ask, 1 concept");
        _click(saveButton());

        var saved = Acting.as(lead, () -> dossiers.inTeam(team)).getFirst();
        assertThat(saved.dossier().company()).isEqualTo("Fernhill Railways");
        assertThat(saved.questions()).isEqualTo(2);
        assertThat(saved.asks()).isEqualTo(2);
        assertThat(saved.concepts()).isEqualTo(1);
    }

    @Test
    void aTextThatIsInTheLibraryIsSaidToBeThereAndCanBeSavedAgain(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        _click(saveButton());
        var first = Acting.as(lead, () -> dossiers.inTeam(team)).getFirst().dossier();

        browser.open("import");
        paste("\n" + TEXT.replace("\n", "\r\n"));

        assertThat(_get(KnownText.class).getElement().getTextRecursively())
                .contains("The same text is already in the library", first.title());
        assertThat(_get(_get(KnownText.class), Anchor.class).getHref()).isEqualTo("dossiers/" + first.id());
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Save again"))));
        assertThat(Acting.as(lead, () -> dossiers.inTeam(team))).hasSize(2);
    }

    @Test
    void whereItGoesIsSaidOnThePage(Browser browser) {
        browser.login(lead).open("import");
        String name = Acting.as(lead, () -> me.me()).teams().getFirst().name();
        assertThat(_get(PageHeader.class).getElement().getTextRecursively()).contains("For " + name);
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

        _click(_get(Button.class, spec -> spec.withText("Redo")));
        assertThat(entries()).doesNotContain("How do you plan a timetable?");
    }

    @Test
    void keysMoveJoinAndRegroup(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);

        key("What is a buffer time?", "up");
        assertThat(entries()).containsSubsequence("What is a buffer time?", "How do you plan a timetable?");
        key("What is a buffer time?", "title");
        _assertOne(Span.class, spec -> spec.withText("What is a buffer time?"));
        assertThat(saveButton().getText()).startsWith("Save dossier: 1 question,");
        _click(_get(
                NativeButton.class,
                spec -> spec.withAttribute("aria-label", "Turn “What is a buffer time?” into a question")));
        assertThat(saveButton().getText()).startsWith("Save dossier: 2 questions,");
        key("block section", "join");
        assertThat(entries()).contains("headway block section");
        key("headway block section", "drop");
        assertThat(saveButton().getText()).endsWith("0 concepts");

        for (int step = 0; step < 5; step++) {
            _click(_get(Button.class, spec -> spec.withText("Undo")));
        }
        assertThat(entries())
                .containsSubsequence(
                        "How do you plan a timetable?", "What is a buffer time?", "headway", "block section");
        assertThat(_get(Button.class, spec -> spec.withText("Undo")).isEnabled())
                .isFalse();
    }

    @Test
    void aGroupNeedsSomethingBelowIt(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);

        key("Which line would be mine?", "title");

        assertThat(entries()).contains("Which line would be mine?");
        _assertOne(
                Span.class,
                spec -> spec.withText("No question to ask below it. Move it above the entries it should group."));
    }

    @Test
    void anEntryIsDraggedBesideAnotherIntoItsListAndGroup(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);

        fire(
                "gr-move",
                Map.of(
                        "key",
                        keyOf("Which line would be mine?"),
                        "target",
                        keyOf("What is a buffer time?"),
                        "after",
                        false));
        assertThat(entries())
                .containsSubsequence(
                        "How do you plan a timetable?", "Which line would be mine?", "What is a buffer time?");
        assertThat(saveButton().getText()).isEqualTo("Save dossier: 3 questions, 0 to ask, 2 concepts");

        fire("gr-into", Map.of("key", keyOf("Which line would be mine?"), "kind", "ASK"));
        assertThat(saveButton().getText()).isEqualTo("Save dossier: 2 questions, 1 to ask, 2 concepts");
    }

    @Test
    void keysOfEntriesThatAreGoneDoNothing(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        java.util.List<String> before = entries();

        fire("gr-move", Map.of("key", 4711, "target", 1, "after", true));
        fire("gr-act", Map.of("key", 4711, "act", "drop"));
        fire("gr-act", Map.of("key", 1, "act", "explode"));
        fire("gr-into", Map.of("key", 1, "kind", "NOTHING"));
        fire("gr-look", Map.of("key", 4711));
        fire("gr-history", Map.of("turn", "undo"));

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whatWentIntoNoListIsShownAndBecomesAnEntry(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT.replace("2. What is", "   - Strategy: name the three kinds of buffers\n2. What is"));
        _assertOne(H2.class, spec -> spec.withText("Not in a list (1)"));

        _click(_get(Button.class, spec -> spec.withText("Add as question")));

        assertThat(entries())
                .containsSubsequence(
                        "How do you plan a timetable?",
                        "Strategy: name the three kinds of buffers",
                        "What is a buffer time?");
        _assertNone(H2.class, spec -> spec.withText("Not in a list (1)"));
    }

    private static void key(String words, String act) {
        fire("gr-act", Map.of("key", keyOf(words), "act", act));
    }

    private static void fire(String event, Map<String, Object> detail) {
        Arrange arrange = _get(Arrange.class);
        var data = JsonMapper.shared().createObjectNode();
        data.set("event.detail", JsonMapper.shared().valueToTree(detail));
        _fireDomEvent(arrange, event, data);
    }

    private static int keyOf(String words) {
        String key = entry(words).getParent().orElseThrow().getElement().getAttribute("data-key");
        return Integer.parseInt(Objects.requireNonNull(key));
    }

    @Test
    void aGroupIsRetitledForAllItsEntries(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        _click(_get(NativeButton.class, spec -> spec.withAttribute("title", "Rename this topic")));
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

        browser.login(lead).open("import/" + waiting().getFirst().id());

        assertThat(entries()).contains("block sections").doesNotContain("block section");
    }

    @Test
    void whatIsNoDossierIsRefusedWithItsReasonAndKept(Browser browser) {
        browser.login(lead).open("import");
        _setValue(_get(TextArea.class), "I can't help with that request.");
        _click(_get(Button.class, spec -> spec.withText("Preview import")));

        assertThat(_get(Div.class, spec -> spec.withClasses("refusal")).isVisible())
                .isTrue();
        assertThat(_get(TextArea.class).getValue()).isEqualTo("I can't help with that request.");
        assertThat(Acting.as(lead, () -> imports.unfinished(team)).source())
                .isEqualTo("I can't help with that request.");
        _assertNone(ImportPreview.class);
    }

    @Test
    void aListThatIsNoDossierIsImportedAsQuestionsByAPress(Browser browser) {
        browser.login(lead).open("import");
        _setValue(_get(TextArea.class), "Ahead of the day:\n- The bridge over the Fern\n- A timetable of 1931\n");
        _click(_get(Button.class, spec -> spec.withText("Preview import")));
        assertThat(_get(Div.class, spec -> spec.withClasses("refusal")).isVisible())
                .isTrue();

        _click(_get(Button.class, spec -> spec.withText("Import list as questions")));

        assertThat(entries()).contains("The bridge over the Fern", "A timetable of 1931");
        assertThat(Acting.as(lead, () -> imports.waiting(team))).hasSize(1);
    }

    @Test
    void aListTakenByItsFormIsTextAgainByOnePress(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT.replace(
                "## Questions to Ask Them", "## Round two\n- Who are you?\n- Why trains?\n\n## Questions to Ask Them"));
        assertThat(entries()).contains("Who are you?", "Why trains?");

        _click(_get(Button.class, spec -> spec.withText("Keep as text")));

        assertThat(entries()).contains("What is a buffer time?").doesNotContain("Who are you?", "Why trains?");
        assertThat(saveButton().getText()).isEqualTo("Save dossier: 2 questions, 1 to ask, 2 concepts");
        _assertNone(Button.class, spec -> spec.withText("Keep as text"));
    }

    @Test
    void theSampleIsOneClickAway(Browser browser) {
        browser.login(lead).open("import");
        _click(_get(Button.class, spec -> spec.withText("Try a sample")));

        assertThat(entries()).isNotEmpty();
        assertThat(_find(WarningList.class)).isEmpty();
    }

    @Test
    void puttingAwayCanBeTakenBack(Browser browser) {
        browser.login(lead).open("import");
        paste(TEXT);
        _click(_get(Button.class, spec -> spec.withText("Discard")));
        assertThat(_get(TextArea.class).getValue()).isEmpty();
        assertThat(waiting()).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(entries()).contains("What is a buffer time?");
    }

    @Test
    void nobodyButALeadSeesIt(Browser browser) {
        browser.login(people.aMentor(team)).open("import");

        _assertNone(ImportView.class);
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isNotEmpty();
    }

    @Test
    void severalFilesMakeOneListOfResults(Browser browser) {
        browser.login(lead).open("import");
        give("fernhill.md", TEXT);
        give("chat.md", "I can't help with that request.");
        give("unsure.md", TEXT.replace("1. How do", "Some say this:\n1. How do"));
        _get(ImportView.class).finished();

        _assertOne(H2.class, spec -> spec.withText("2 imports to check, 1 refused"));
        assertThat(texts(Chip.class)).contains("Ready", "1 to check", "Refused");
        assertThat(texts(Span.class)).anyMatch(words -> words.contains("This doesn't look like a dossier"));

        _click(action("Dismiss: chat.md"));
        _click(action("Save: Timetable Engineer · Fernhill Rail"));
        assertThat(Acting.as(lead, () -> dossiers.inTeam(team))).hasSize(1);
        _assertOne(H2.class, spec -> spec.withText("1 import to check"));
        _click(action("Check: Timetable Engineer · Fernhill Rail"));
        assertThat(entries()).contains("What is a buffer time?");
    }

    @Test
    void oneFileAloneIsShownAtOnce(Browser browser) {
        browser.login(lead).open("import");
        give("fernhill.md", TEXT);
        _get(ImportView.class).finished();

        assertThat(entries()).contains("What is a buffer time?");
    }

    @Test
    void allThatNeedNoLookAreSavedInOneGo(Browser browser) {
        browser.login(lead).open("import");
        give("one.md", TEXT);
        give("two.md", TEXT.replace("Fernhill", "Seahill"));
        give("three.md", TEXT.replace("## Job Overview", "## Odds and ends").replace("# Interview Prep: ", "# "));
        _get(ImportView.class).finished();
        _click(_get(Button.class, spec -> spec.withText("Save the 2 that are ready")));

        assertThat(Acting.as(lead, () -> dossiers.inTeam(team))).hasSize(2);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void whatIsPutAwayInTheListComesBack(Browser browser) {
        browser.login(lead).open("import");
        give("one.md", TEXT);
        give("two.md", TEXT.replace("Fernhill", "Seahill"));
        _get(ImportView.class).finished();
        _click(action("Discard: Timetable Engineer · Seahill Rail"));
        assertThat(waiting()).hasSize(1);

        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(waiting()).hasSize(2);
    }

    private static void give(String name, String text) {
        _get(ImportView.class)
                .upload()
                .take(text.getBytes(StandardCharsets.UTF_8), name)
                .execute();
    }

    private java.util.List<WaitingImport> waiting() {
        return Acting.as(lead, () -> imports.waiting(team));
    }

    private static Button action(String label) {
        return _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label));
    }

    private static <T extends Component & HasText> java.util.List<String> texts(Class<T> kind) {
        return _find(kind).stream().map(HasText::getText).toList();
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
