package app.greenroom.cohort.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.greenroom.Browser;
import app.greenroom.QueryCount;
import app.greenroom.TestTime;
import app.greenroom.ViewTest;
import app.greenroom.access.Acting;
import app.greenroom.access.Role;
import app.greenroom.assignment.AssignmentFixtures;
import app.greenroom.assignment.AssignmentService;
import app.greenroom.assignment.AssignmentSummary;
import app.greenroom.assignment.ui.AssignmentPanel;
import app.greenroom.cohort.CohortService;
import app.greenroom.dossier.DossierFixtures;
import app.greenroom.readiness.ui.TopicMeter;
import app.greenroom.shared.AssignmentId;
import app.greenroom.shared.DossierId;
import app.greenroom.shared.TeamId;
import app.greenroom.shared.UserId;
import app.greenroom.team.PeopleFixtures;
import app.greenroom.team.PeopleService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class CohortViewTest {

    private static final LocalDateTime LAST_WEEK = TestTime.inDays(-7, LocalTime.of(10, 0));
    private static final LocalDateTime SOONER = TestTime.inDays(90, LocalTime.of(10, 0));
    private static final LocalDateTime LATER = TestTime.inDays(150, LocalTime.of(10, 0));

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private DossierFixtures dossiers;

    @Autowired
    private AssignmentFixtures fixtures;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private CohortService cohort;

    @Autowired
    private PeopleService service;

    private TeamId team;
    private UserId lead;
    private DossierId dossier;
    private UserId mentor;

    @BeforeEach
    void aTeam() {
        team = people.aTeam();
        lead = people.aLead(team);
        mentor = people.aMentor(team);
        dossier = dossiers.aDossier(team, lead);
    }

    @Test
    void anEmptyCohortOffersToPasteADossier(Browser browser) {
        browser.login(lead).open("cohort");

        assertThat(_find(H2.class).stream().map(H2::getText)).contains("No candidates yet");
        _get(Button.class, spec -> spec.withText("Try a sample"));
    }

    @Test
    void theNextInterviewStandsOnTopAndOtherColumnsSort(Browser browser) {
        preparing("Anna Adams", LATER);
        preparing("Zoe Zander", SOONER);
        browser.login(lead).open("cohort");
        assertThat(names()).containsExactly("Zoe Zander", "Anna Adams");

        _click(_get(NativeButton.class, spec -> spec.withText("Candidate")));

        assertThat(names()).containsExactly("Anna Adams", "Zoe Zander");
        assertThat(_find(NativeTableHeaderCell.class).get(1).getElement().getAttribute("aria-sort"))
                .isEqualTo("ascending");
        _click(_get(NativeButton.class, spec -> spec.withText("Candidate")));
        assertThat(names()).containsExactly("Zoe Zander", "Anna Adams");
    }

    @Test
    void theListIsSearchedByCandidatePreparationAndMentor(Browser browser) {
        preparing("Anna Adams", LATER);
        preparing("Zoe Zander", SOONER);
        browser.login(lead).open("cohort");

        _setValue(_get(TextField.class), "zoe");
        assertThat(names()).containsExactly("Zoe Zander");
        _setValue(_get(TextField.class), "fernhill");
        assertThat(names()).hasSize(2);
        _setValue(_get(TextField.class), "mira");
        assertThat(names()).hasSize(2);
        _setValue(_get(TextField.class), "nobody");
        assertThat(names()).isEmpty();
    }

    @Test
    void endingInThePanelHidesTheRowAndCanBeTakenBack(Browser browser) {
        AssignmentId id = preparing("Anna Adams", LATER);
        browser.login(lead).open("cohort");
        openRow();

        _click(_get(Button.class, spec -> spec.withText("End preparation")));
        assertThat(names()).isEmpty();
        assertThat(summary(id).assignment().ended()).isTrue();
        _setValue(_get(Checkbox.class), true);
        assertThat(names()).containsExactly("Anna Adams");
        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(summary(id).assignment().ended()).isFalse();
    }

    @Test
    void theDateIsChangedInThePanel(Browser browser) {
        AssignmentId id = preparing("Anna Adams", LATER);
        browser.login(lead).open("cohort");
        openRow();

        _click(_get(Button.class, spec -> spec.withText("Change date")));
        _setValue(_get(DatePicker.class), LATER.plusDays(2).toLocalDate());
        _click(_get(Button.class, spec -> spec.withText("Save date")));

        assertThat(summary(id).assignment().interviewAt())
                .isEqualTo(LATER.plusDays(2).atZone(TestTime.BERLIN).toInstant());
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(summary(id).assignment().interviewAt())
                .isEqualTo(LATER.atZone(TestTime.BERLIN).toInstant());
    }

    @Test
    void anUnreadableDateInThePanelClearsNothing(Browser browser) {
        AssignmentId id = preparing("Anna Adams", LATER);
        browser.login(lead).open("cohort");
        openRow();

        _click(_get(Button.class, spec -> spec.withText("Change date")));
        DatePicker date = _get(DatePicker.class);
        _setValue(date, null);
        date.getElement().setProperty("_inputElementValue", "some day");
        _fireDomEvent(date, "unparsable-change");
        _click(_get(Button.class, spec -> spec.withText("Save date")));

        assertThat(summary(id).assignment().interviewAt())
                .isEqualTo(LATER.atZone(TestTime.BERLIN).toInstant());
        assertThat(date.isInvalid()).isTrue();
    }

    @Test
    void whoHasNoMentorAnyMoreIsAtRiskAndNobodyIsNamedWhoLeft(Browser browser) {
        preparing("Anna Adams", LATER);
        Acting.as(lead, () -> service.remove(team, mentor));

        browser.login(lead).open("cohort");

        _get(NativeButton.class, spec -> spec.withText("No mentor 1"));
        assertThat(_get(CohortTable.class).getElement().getTextRecursively())
                .contains("No mentor")
                .doesNotContain("Mira Mentor");
    }

    @Test
    void aCandidateWhoWasRemovedIsSaidToHaveLeft(Browser browser) {
        AssignmentId id = preparing("Anna Adams", LATER);
        UserId candidate = summary(id).candidate().id();
        Acting.as(lead, () -> service.remove(team, candidate));

        browser.login(lead).open("cohort");

        assertThat(names()).containsExactly("Anna AdamsLeft the team");
    }

    @Test
    void aDeactivatedMentorIsNotNamedAsIfThere(Browser browser) {
        preparing("Anna Adams", LATER);
        people.deactivate(mentor);

        browser.login(lead).open("cohort");

        _get(NativeButton.class, spec -> spec.withText("No mentor 1"));
        assertThat(_get(CohortTable.class).getElement().getTextRecursively()).doesNotContain("Mira Mentor");
    }

    @Test
    void theMentorsAreChangedInThePanel(Browser browser) {
        AssignmentId id = preparing("Anna Adams", LATER);
        people.aPerson("Moritz Mentor", team, Role.MENTOR);
        browser.login(lead).open("cohort");
        openRow();

        _click(_get(Button.class, spec -> spec.withText("Change mentors")));
        _setValue(box("Moritz Mentor"), true);
        _setValue(box("Mira Mentor"), false);
        _click(_get(Button.class, spec -> spec.withText("Save mentors")));

        assertThat(summary(id).mentors()).extracting(person -> person.name()).containsExactly("Moritz Mentor");
        _get(AssignmentPanel.class);
    }

    @Test
    void whoeverSharesAReasonIsNudgedAtOnce(Browser browser) {
        AssignmentId late = preparing("Anna Adams", LAST_WEEK);
        preparing("Zoe Zander", SOONER);
        browser.login(lead).open("cohort");
        _click(_get(NativeButton.class, spec -> spec.withText("Overdue 1")));
        assertThat(names()).containsExactly("Anna Adams");
        _click(_get(NativeButton.class, spec -> spec.withText("Remind 1 person")));
        assertThat(Acting.as(lead, () -> cohort.inTeam(team)).stream()
                        .filter(row -> row.id().equals(late))
                        .findFirst()
                        .orElseThrow()
                        .nudge())
                .isNotNull();
    }

    @Test
    void aFilterThatNobodyFitsIsSeenAndTakenAwayByOnePress(Browser browser) {
        preparing("Zoe Zander", SOONER);
        browser.login(lead).open("cohort?risk=overdue&mentor=" + UserId.random());
        assertThat(names()).isEmpty();
        _get(NativeButton.class, spec -> spec.withText("Overdue 0"));
        _click(_get(NativeButton.class, spec -> spec.withText("Clear filters")));
        assertThat(names()).containsExactly("Zoe Zander");
        assertThat(_find(NativeButton.class, spec -> spec.withText("Overdue 0")))
                .isEmpty();
    }

    @Test
    void theTopicsAreAGridOfCandidatesTheNearestInterviewFirst(Browser browser) {
        preparing("Anna Adams", LATER);
        preparing("Zoe Zander", SOONER);
        browser.login(lead).open("cohort");
        _click(_get(NativeButton.class, spec -> spec.withText("Topics")));
        assertThat(_get(HeatGrid.class).getElement().getTextRecursively())
                .containsSubsequence("Capacity", "Operations", "Zoe Zander", "Anna Adams");
        assertThat(_find(TopicMeter.class)).hasSize(6);
    }

    @Test
    void aMentorSeesTheirPeopleInTheSameWay(Browser browser) {
        preparing("Anna Adams", LATER);
        browser.login(mentor).open("mentees");
        assertThat(_get(HeatGrid.class).getElement().getTextRecursively()).contains("Anna Adams");
        int one = Acting.as(mentor, () -> QueryCount.of(cohort::mentored));
        preparing("Zoe Zander", SOONER);
        assertThat(Acting.as(mentor, () -> QueryCount.of(cohort::mentored))).isEqualTo(one);
    }

    @Test
    void theNumberOfQueriesDoesNotDependOnTheNumberOfAssignments() {
        preparing("Anna Adams", LATER);
        int one = Acting.as(lead, () -> QueryCount.of(() -> cohort.inTeam(team)));
        for (int more = 0; more < 5; more++) {
            preparing("Person " + more, LATER);
        }

        assertThat(Acting.as(lead, () -> QueryCount.of(() -> cohort.inTeam(team))))
                .isEqualTo(one);
        assertThat(Acting.as(lead, () -> cohort.inTeam(team)))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.questions()).isEqualTo(3))
                .allSatisfy(row -> assertThat(row.readiness().unrated()).isEqualTo(4));
    }

    private AssignmentId preparing(String name, LocalDateTime interview) {
        UserId candidate = people.aPerson(name, team, Role.CANDIDATE);
        AssignmentId id = fixtures.assign(lead, dossier, candidate, mentor);
        Acting.as(lead, () -> assignments.setInterview(id, interview, TestTime.BERLIN));
        return id;
    }

    private AssignmentSummary summary(AssignmentId id) {
        return Acting.as(lead, () -> assignments.inTeam(team)).stream()
                .filter(summary -> summary.assignment().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void openRow() {
        _click(_find(NativeButton.class, spec -> spec.withClasses("row-open")).getFirst());
    }

    private static List<String> names() {
        return _find(NativeButton.class, spec -> spec.withClasses("row-open")).stream()
                .map(opener -> Objects.requireNonNull(opener.getElement().getTextRecursively()))
                .toList();
    }

    private static Checkbox box(String name) {
        return _get(
                Checkbox.class,
                spec -> spec.withPredicate(
                        box -> box.getElement().getTextRecursively().contains(name)));
    }
}
